"""Stated values of named measures in prose: what they measure, when, and what they are held against."""
