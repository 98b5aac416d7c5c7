"""Vietnamese text from before Unicode: recognised by what it says, line by line, and turned into Unicode.

A font name proves little and a file may mix encodings, so each line is read in every encoding and the reading
with the most possible syllables wins; a line that could be either goes with its neighbours. Text that is Unicode
already is left as it is.
"""

from .decode import decode
from .detect import line_encodings, to_unicode

__all__ = ["decode", "line_encodings", "to_unicode"]
