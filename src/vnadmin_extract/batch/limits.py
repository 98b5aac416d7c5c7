"""The time that one file may take: a document that some rule or library never comes back from must not stop a run."""

from __future__ import annotations

import faulthandler
import os
import signal
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType
from typing import Final

GRACE: Final = 1.1
"""So many times the limit, and the process ends that a library does not give back to Python."""


class TimeLimitError(BaseException):
    """The file's time is over. No `Exception`: a library that catches those must not go on."""


@contextmanager
def time_limit(seconds: float | None) -> Iterator[None]:
    """Raise TimeLimitError in the block after ``seconds``; where that gets no hearing, end the process.

    For the main thread of a worker process. None sets no limit.
    """
    if seconds is None:
        yield
        return
    alarm = hasattr(signal, "setitimer")
    with open(os.devnull, "w") as nowhere:
        # Its watchdog is a thread without Python: it ends a process that hangs within a library's own code, too.
        faulthandler.dump_traceback_later(seconds * GRACE if alarm else seconds, exit=True, file=nowhere)
        if alarm:
            signal.signal(signal.SIGALRM, _over)
            signal.setitimer(signal.ITIMER_REAL, seconds)
        try:
            yield
        finally:
            if alarm:
                signal.setitimer(signal.ITIMER_REAL, 0)
            faulthandler.cancel_dump_traceback_later()


def _over(number: int, frame: FrameType | None) -> None:
    raise TimeLimitError
