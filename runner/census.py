"""Which processes of the machine belong to which run.

Every process of a run carries the run's mark in its environment, which children inherit: also
those that left their parent, their group and their session. On top of that the census looks at
the machine many times a second and notes each new process whose parent belongs to a run, so one
that drops the mark is known too. What escapes is a process that does both within one look: starts
a program with an empty environment and ends its own parent at once. Nor does any list catch up
with one that forks without end, each time into a new session.
"""

from __future__ import annotations

import contextlib
import os
import signal
import sys
import threading
import time
from dataclasses import dataclass, field
from pathlib import Path

import psutil

MARK = "RUNNER_RUN"
"""The environment variable that carries the mark of a run."""
INTERVAL = 0.05
"""Seconds between two looks at the machine."""

_gone = (psutil.Error, OSError)


@dataclass
class _Followed:
    """A run that is followed.

    folder   what is only this run's to work in, with the separator behind it
    members  all its processes that were seen, by pid
    peak     bytes: the most that they had resident at one look
    """

    folder: str
    members: dict[int, psutil.Process] = field(default_factory=dict)
    peak: int = 0

    def weigh(self, known: set[int]) -> None:
        total = 0
        for pid in self.members.keys() & known:
            with contextlib.suppress(*_gone):
                total += self.members[pid].memory_info().rss
        self.peak = max(self.peak, total)


class Census:
    """Keeps the processes of the runs; one for all the runs of a program, used as a context."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._known: set[int] = set(psutil.pids())
        self._strangers = set(self._known)  # those of no run: that were there before, or say so
        self._runs: dict[str, _Followed] = {}
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._look_often, name="census", daemon=True)

    def __enter__(self) -> Census:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._stop.set()
        self._thread.join()

    def enter(self, mark: str, pid: int, folder: Path) -> None:
        """Begin to follow a run, from its first process.

        folder: what is only this run's to work in.
        """
        with self._lock, contextlib.suppress(*_gone):
            run = self._runs[mark] = _Followed(f"{folder}{os.sep}")
            run.members[pid] = psutil.Process(pid)
            self._known.add(pid)
            run.weigh(self._known)

    def leave(self, mark: str) -> int:
        """Stop to follow a run; returns how many processes of it were seen."""
        with self._lock:
            run = self._runs.pop(mark, None)
            return len(run.members) if run else 0

    def count(self, mark: str) -> int:
        """How many processes a run had at the last look."""
        with self._lock:
            return len(self._runs[mark].members.keys() & self._known)

    def peak_memory(self, mark: str) -> int:
        """Bytes: the most that the processes of a run had resident at one look; shared pages count for each."""
        with self._lock:
            return self._runs[mark].peak

    def alive(self, mark: str) -> list[psutil.Process]:
        """The processes of a run that are there now; zombies are not. None of a run that it does not follow.

        If none of those that it knows is there, it asks every process that has not said whose it is.
        """
        with self._lock:
            if mark not in self._runs:
                return []
            self._look()
            members = self._runs[mark].members
            if not any(map(lives, members.values())):
                for pid in self._known.difference(self._strangers, *(run.members for run in self._runs.values())):
                    if self._ask(pid) == mark:
                        with contextlib.suppress(*_gone):
                            members[pid] = psutil.Process(pid)
            return [process for process in members.values() if lives(process)]

    def suspend(self, mark: str) -> list[psutil.Process]:
        """Halt the processes of a run, and once more what they started meanwhile; returns them."""
        for _ in range(2):  # not until there are no more: there may be no end to them
            there = self.alive(mark)
            for process in there:
                with contextlib.suppress(*_gone):
                    process.suspend()
        return there

    def kill(self, mark: str, patience: float = 5.0) -> list[psutil.Process]:
        """End every process of a run, and what they start meanwhile.

        patience: seconds after which it gives up. Returns what is still there, so nothing.
        """
        deadline = time.monotonic() + patience
        while (there := self.alive(mark)) and time.monotonic() < deadline:
            _kill_groups(there)  # all at once: one that forks without end is always ahead of a list
            for action in ("suspend", "kill"):
                for process in there:
                    with contextlib.suppress(*_gone):
                        getattr(process, action)()
            psutil.wait_procs(there, timeout=0.2)
        return there

    def _look_often(self) -> None:
        while not self._stop.wait(INTERVAL):
            with self._lock:
                self._look()
                for run in self._runs.values():
                    run.weigh(self._known)

    def _look(self) -> None:
        pids = set(psutil.pids())
        for pid in sorted(pids - self._known):
            with contextlib.suppress(*_gone):
                process = psutil.Process(pid)
                parent = process.ppid()
                mark = next((m for m, run in self._runs.items() if parent in run.members), None) or self._ask(pid)
                if mark in self._runs:
                    self._runs[mark].members[pid] = process
        self._known = pids
        self._strangers &= pids

    def _ask(self, pid: int) -> str | None:
        mark = mark_of(pid)
        if not mark:
            mark = self._tenant(pid) or mark
        if mark == "":
            self._strangers.add(pid)
        return mark

    def _tenant(self, pid: int) -> str | None:
        """The run in whose folder a process works."""
        try:
            place = f"{psutil.Process(pid).cwd()}{os.sep}"
        except _gone:
            return None
        return next((mark for mark, run in self._runs.items() if place.startswith(run.folder)), None)


def _kill_groups(processes: list[psutil.Process]) -> None:
    """Kill the process groups that processes are in, where there are groups, but not our own."""
    if hasattr(os, "killpg"):
        groups = set()
        for process in processes:
            with contextlib.suppress(*_gone):
                groups.add(os.getpgid(process.pid))
        for group in groups - {os.getpgrp()}:
            with contextlib.suppress(*_gone):
                os.killpg(group, signal.SIGKILL)


def lives(process: psutil.Process) -> bool:
    """Whether a process is there and is no zombie."""
    try:
        return process.is_running() and process.status() != psutil.STATUS_ZOMBIE
    except _gone:
        return False


def mark_of(pid: int) -> str | None:
    """The mark of a process; empty if it has none, None if it does not say, as between fork and exec."""
    try:
        environment = psutil.Process(pid).environ()
    except psutil.ZombieProcess:  # it will never say, and does nothing any more
        return ""
    except _gone:
        return None
    return environment.get(MARK, "") if environment else None


def new_mark(number: int) -> str:
    """The mark of a run of this process; it begins with the pid and the start of the process."""
    return f"{os.getpid()}.{_born(os.getpid())}.{number}"


def warden_lives(mark: str) -> bool:
    """Whether the process that gave a mark is still there. A mark that is none of ours is left in peace."""
    pid, _, rest = mark.partition(".")
    if not pid.isdecimal() or not rest:
        return True
    try:
        return _born(int(pid)) == rest.partition(".")[0]
    except _gone:
        return False


def _born(pid: int) -> str:
    """When a process was started; on Linux in ticks since boot, which stay when the clock is set."""
    if sys.platform == "linux":
        return Path(f"/proc/{pid}/stat").read_text(encoding="utf-8", errors="replace").rpartition(")")[2].split()[19]
    return f"{psutil.Process(pid).create_time() * 100:.0f}"
