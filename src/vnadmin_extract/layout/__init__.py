"""Lines of pages → blocks: furniture out, footnotes lifted, wrapped lines joined, tables as rows."""

from .blocks import Layout, analyse

__all__ = ["Layout", "analyse"]
