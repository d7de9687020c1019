"""The process that runs a batch: see ``batch``.

Takes a pickled list of jobs on its standard input and answers with pickled ``(number, run)`` on its
standard output. The end of its input means that nobody waits any more: it ends all runs and itself.
"""

from __future__ import annotations

import contextlib
import os
import pickle
import re
import shutil
import sys
import tempfile
import threading
from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor, as_completed
from dataclasses import replace
from pathlib import Path

from runner.batch import Job
from runner.census import Census, kill_orphans_of_dead_wardens, new_mark, warden_lives
from runner.execution import Run, execute, remove_shared_memory, shared_memory

SLOTS = max(4, 2 * (os.cpu_count() or 1))
"""Runs at once. More than cores: most snippets wait or sleep most of their time."""

_PYTHONS_OWN = re.compile(r"(psm_|sem\.mp-|pym-)")
"""How Python names what it puts into ``/dev/shm``."""


def main() -> None:
    answers, sys.stdout = sys.stdout.buffer, sys.stderr
    jobs: list[Job] = pickle.load(sys.stdin.buffer)
    cancelled = threading.Event()
    threading.Thread(target=_wait_for_the_end, args=(cancelled,), daemon=True).start()
    kill_orphans_of_dead_wardens()
    with contextlib.suppress(BrokenPipeError), _room() as room, Census() as census:
        for number, run in _run(jobs, census, room, cancelled):
            if cancelled.is_set():
                break
            pickle.dump((number, run), answers)
            answers.flush()
    answers.close()
    os._exit(int(cancelled.is_set()))  # not by way of the threads that still read; all processes are gone


def _wait_for_the_end(cancelled: threading.Event) -> None:
    while os.read(0, 1):
        pass
    cancelled.set()


def _run(jobs: list[Job], census: Census, room: Path, cancelled: threading.Event):
    """Yields ``(number, run)``: those that can share the machine first, then each of the others alone."""

    def run(number: int) -> Run:
        job = jobs[number]
        return execute(job.snippet, job.python, job.start_method, census, number=number, room=room, cancelled=cancelled)

    alone = [number for number, job in enumerate(jobs) if job.snippet.settings.alone]
    suspects: dict[int, Run] = {}
    with ThreadPoolExecutor(SLOTS) as slots:
        together = {slots.submit(run, n): n for n in range(len(jobs)) if n not in alone}
        for future in as_completed(together):
            if cancelled.is_set():
                slots.shutdown(cancel_futures=True)
                return
            result = future.result()
            if result.shared_memory:
                suspects[together[future]] = result
            else:
                yield together[future], result
    yield from _settle(suspects, run)
    for number in alone:
        result = run(number)
        for name in result.shared_memory:
            remove_shared_memory(name)
        yield number, result


def _settle(suspects: dict[int, Run], again: Callable[[int], Run]):
    """Yields the suspects with only those names in ``/dev/shm`` that they left there; those are gone then.

    While many run at once, a name that came during a run may be another's. Now that all have
    ended, what is still there is somebody's: of the only run that it came with, if Python gave the
    name. Else the run is done once more, by itself, and what that leaves is its own.
    """
    here = shared_memory()
    still = {n: [name for name in run.shared_memory if name in here] for n, run in suspects.items()}
    owners = Counter(name for names in still.values() for name in names)
    for number, names in still.items():
        left = tuple(names)
        if any(owners[name] > 1 or not _PYTHONS_OWN.match(name) for name in names):
            left = again(number).shared_memory
        for name in {*left, *(names if left else ())}:
            remove_shared_memory(name)
        yield number, replace(suspects[number], shared_memory=left)


@contextlib.contextmanager
def _room():
    """The folder of all runs; what a killed warden left of its own goes too."""
    base = Path("/tmp" if sys.platform == "darwin" else tempfile.gettempdir())  # macOS' own is too long for sockets
    for old in base.glob("r-*-*-0"):
        with contextlib.suppress(ValueError):
            if not warden_lives(old.name.removeprefix("r-")):
                shutil.rmtree(old, ignore_errors=True)
    room = base / f"r-{new_mark(0)}"
    room.mkdir()
    try:
        yield room
    finally:
        shutil.rmtree(room, ignore_errors=True)


if __name__ == "__main__":
    main()
