"""One text → paragraphs with their place in the outline, items and sentences."""

from .structure import structure

__all__ = ["structure"]
