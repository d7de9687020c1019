"""What lies in ``/dev/shm``, where Linux shows shared memory and semaphores as files.

macOS has no listing of them, and Windows frees them with their last user: there is nothing to see there.
"""

from __future__ import annotations

import contextlib
import os
import re
from collections.abc import Iterable
from pathlib import Path

FOLDER = Path("/dev/shm")


def names() -> frozenset[str]:
    """The names that belong to this user."""
    with contextlib.suppress(OSError):
        return frozenset(e.name for e in os.scandir(FOLDER) if e.stat(follow_symlinks=False).st_uid == os.getuid())
    return frozenset()


def unused(candidates: Iterable[str]) -> frozenset[str]:
    """Of these names, those that are there and that no process has mapped."""
    there = names() & frozenset(candidates)
    return there - mapped_by(int(p.name) for p in Path("/proc").glob("[0-9]*")) if there else there


def mapped_by(pids: Iterable[int]) -> frozenset[str]:
    """The names that processes have mapped."""
    found: set[str] = set()
    for pid in pids:
        with contextlib.suppress(OSError):
            maps = Path(f"/proc/{pid}/maps").read_text(encoding="utf-8", errors="replace")
            found.update(re.findall(rf" {FOLDER}/(.+)$", maps, re.MULTILINE))
    return frozenset(found)


def remove(name: str) -> None:
    """Take a name out."""
    with contextlib.suppress(OSError):
        (FOLDER / name).unlink()
