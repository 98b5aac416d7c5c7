"""How right the records are: gold, scores, the report of errors."""

from .gold import GoldDocument, read_gold, write_gold
from .run import Evaluated, error_lines, evaluate, lines, of_kinds, total
from .scoring import Score, judged, score

__all__ = [
    "Evaluated",
    "GoldDocument",
    "Score",
    "error_lines",
    "evaluate",
    "judged",
    "lines",
    "of_kinds",
    "read_gold",
    "score",
    "total",
    "write_gold",
]
