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
import threading
import time

import psutil

from runner import shm

MARK = "RUNNER_MARK"
"""The environment variable that carries the mark of a run."""
INTERVAL = 0.05
"""Seconds between two looks at the machine."""

_gone = (psutil.Error, OSError)


class Census:
    """Keeps the processes of the runs; one for all the runs of a program, used as a context."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._known: set[int] = set(psutil.pids())
        self._strangers: set[int] = set()  # those that have an environment, and no mark in it
        self._members: dict[str, dict[int, psutil.Process]] = {}
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._look_often, name="census", daemon=True)

    def __enter__(self) -> Census:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._stop.set()
        self._thread.join()

    def enter(self, mark: str, pid: int) -> None:
        """Begin to follow a run, from its first process."""
        with self._lock, contextlib.suppress(*_gone):
            self._members.setdefault(mark, {})[pid] = psutil.Process(pid)

    def leave(self, mark: str) -> int:
        """Stop to follow a run; returns how many processes of it were seen."""
        with self._lock:
            return len(self._members.pop(mark, {}))

    def alive(self, mark: str) -> list[psutil.Process]:
        """The processes of a run that are there now; zombies are not.

        If none of those that it knows is there, it asks every process that has not said whose it is.
        """
        with self._lock:
            self._look()
            members = self._members.setdefault(mark, {})
            if not any(map(_lives, members.values())):
                for pid in self._known - self._strangers:
                    if self._ask(pid) == mark:
                        with contextlib.suppress(*_gone):
                            members[pid] = psutil.Process(pid)
            return [process for process in members.values() if _lives(process)]

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

    def _look(self) -> None:
        pids = set(psutil.pids())
        for pid in sorted(pids - self._known):
            with contextlib.suppress(*_gone):
                process = psutil.Process(pid)
                parent = process.ppid()
                mark = next((m for m, members in self._members.items() if parent in members), None) or self._ask(pid)
                if mark in self._members:
                    self._members[mark][pid] = process
        self._known = pids
        self._strangers &= pids

    def _ask(self, pid: int) -> str | None:
        mark = _mark_of(pid)
        if mark == "":
            self._strangers.add(pid)
        return mark


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


def _lives(process: psutil.Process) -> bool:
    try:
        return process.is_running() and process.status() != psutil.STATUS_ZOMBIE
    except _gone:
        return False


def _mark_of(pid: int) -> str | None:
    """The mark of a process; empty if it has none, None if it does not say, as between fork and exec."""
    try:
        environment = psutil.Process(pid).environ()
    except _gone:
        return None
    return environment.get(MARK, "") if environment else None


def kill_orphans_of_dead_wardens() -> None:
    """End what a warden left that was itself killed, with its shared memory.

    A mark begins with the pid and the start time of the warden that gave it.
    """
    orphans = [pid for pid in psutil.pids() if (mark := _mark_of(pid)) and not warden_lives(mark)]
    names = shm.mapped_by(orphans)
    for pid in orphans:
        with contextlib.suppress(*_gone):
            process = psutil.Process(pid)
            process.kill()
            process.wait(5)
    for name in shm.unused(names):
        shm.remove(name)


def new_mark(number: int) -> str:
    """The mark of a run of this process."""
    me = psutil.Process()
    return f"{me.pid}-{me.create_time():.2f}-{number}"


def warden_lives(mark: str) -> bool:
    """Whether the process that gave a mark is still there."""
    pid, started, _ = mark.split("-")
    try:
        return abs(psutil.Process(int(pid)).create_time() - float(started)) < 0.05
    except _gone:
        return False
