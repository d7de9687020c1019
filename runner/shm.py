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
    return frozenset(_files())


def unused(candidates: Iterable[str]) -> frozenset[str]:
    """Of these names, those that are there and that no process has mapped."""
    there = names() & frozenset(candidates)
    return there - mapped_by(int(p.name) for p in Path("/proc").glob("[0-9]*")) if there else there


def mapped_by(pids: Iterable[int]) -> frozenset[str]:
    """The names that processes have mapped.

    Found by the number of the file: a process that made a semaphore knows it by another name, as
    glibc makes it under a passing one.
    """
    numbers: set[int] = set()
    for pid in pids:
        with contextlib.suppress(OSError):
            maps = Path(f"/proc/{pid}/maps").read_text(encoding="utf-8", errors="replace")
            numbers.update(int(number) for number in re.findall(rf" (\d+) +{FOLDER}/", maps))
    return frozenset(name for name, number in _files().items() if number in numbers)


def _files() -> dict[str, int]:
    found = {}
    with contextlib.suppress(OSError):
        for entry in list(os.scandir(FOLDER)):
            with contextlib.suppress(FileNotFoundError):  # others make and remove theirs at any time
                stat = entry.stat(follow_symlinks=False)
                if stat.st_uid == os.getuid():
                    found[entry.name] = stat.st_ino
    return found


def remove(name: str) -> None:
    """Take a name out."""
    with contextlib.suppress(OSError):
        (FOLDER / name).unlink()
