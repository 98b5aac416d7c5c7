"""Spans with typed values: one folder a kind, each with its grammar and its spaCy component."""
