"""Blocks → one clean text and its offset map."""

from .normalise import Normalised, normalise

__all__ = ["Normalised", "normalise"]
