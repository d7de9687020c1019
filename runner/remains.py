"""What a warden leaves that was itself killed: processes, shared memory, the folder of its runs."""

from __future__ import annotations

import contextlib
import shutil
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import psutil

from runner import shm
from runner.census import lives, mark_of, new_mark, warden_lives


@contextlib.contextmanager
def room() -> Iterator[Path]:
    """The folder of all runs of this process, which bears its mark."""
    folder = _base() / f"r-{new_mark(0)}"
    folder.mkdir()
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def clear_away() -> None:
    """End the processes that dead wardens left, and remove their shared memory and their folders."""
    deadline = time.monotonic() + 5
    names: set[str] = set()
    while (orphans := _orphans()) and time.monotonic() < deadline:
        names |= shm.mapped_by(process.pid for process in orphans)
        for process in orphans:
            with contextlib.suppress(psutil.Error, OSError):
                process.kill()
        psutil.wait_procs(orphans, timeout=0.1)
    for name in shm.unused(names):
        shm.remove(name)
    for folder in _base().glob("r-*.*.0"):
        if not warden_lives(folder.name.removeprefix("r-")):
            shutil.rmtree(folder, ignore_errors=True)


def _orphans() -> list[psutil.Process]:
    found = []
    for process in psutil.process_iter():
        if (mark := mark_of(process.pid)) and not warden_lives(mark) and lives(process):
            found.append(process)
    return found


def _base() -> Path:
    return Path("/tmp" if sys.platform == "darwin" else tempfile.gettempdir())  # macOS' own is too long for sockets
