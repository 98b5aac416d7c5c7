"""One text → paragraphs with their place in the outline, items, sentences and whole tables."""

from .structure import assemble, structure

__all__ = ["assemble", "structure"]
