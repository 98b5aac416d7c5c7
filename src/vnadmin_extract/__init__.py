"""Reads Vietnamese administrative documents and returns validated records."""

__version__ = "0.1.0"
