"""Many files → one output folder: see ``runner.run``."""

from .inputs import Input, Selection, UsageError, select
from .runner import Report, run
from .workers import Settings

__all__ = ["Input", "Report", "Selection", "Settings", "UsageError", "run", "select"]
