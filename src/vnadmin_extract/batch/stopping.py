"""How a run is told to end: by Ctrl-C, or by SIGTERM (``kill``, systemd, a machine that is shut down)."""

from __future__ import annotations

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType


class Terminated(KeyboardInterrupt):
    """SIGTERM came: what runs ends as with Ctrl-C."""


@contextmanager
def ends_like_ctrl_c() -> Iterator[None]:
    """SIGTERM raises Terminated in the block: by itself it ends Python at once, without closing anything.

    For the main thread.
    """
    before = signal.signal(signal.SIGTERM, _raise)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)


def _raise(number: int, frame: FrameType | None) -> None:
    # Once is enough: what is being closed is not to be torn in the middle.
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    raise Terminated
