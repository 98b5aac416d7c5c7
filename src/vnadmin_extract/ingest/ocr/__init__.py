"""OCR of one page image: prepared, read by two readers, voted on, put in order."""

from .page import read_page
from .sheets import read_sheet

__all__ = ["read_page", "read_sheet"]
