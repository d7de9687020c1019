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
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor, as_completed
from dataclasses import replace
from pathlib import Path

from runner import shm
from runner.batch import Job
from runner.census import Census, kill_orphans_of_dead_wardens, new_mark, warden_lives
from runner.execution import Run, execute

SLOTS = max(8, 2 * (os.cpu_count() or 1))
"""Runs at once. More than cores: most snippets wait or sleep most of their time."""

_PYTHONS_OWN = re.compile(r"(psm_|sem\.mp-|pym-)")
"""How Python names what it puts into ``/dev/shm``."""


def main() -> None:
    answers, sys.stdout = sys.stdout.buffer, sys.stderr
    jobs: list[Job] = pickle.load(sys.stdin.buffer)
    cancelled = threading.Event()
    threading.Thread(target=_wait_for_the_end, args=(cancelled,), daemon=True).start()
    kill_orphans_of_dead_wardens()
    before = shm.names()
    with _room() as room, Census() as census, contextlib.closing(_run(jobs, census, room, cancelled)) as runs:
        try:
            for number, run in runs:
                if cancelled.is_set():
                    break  # this one was ended early, too: it must not be remembered
                pickle.dump((number, run), answers)
                answers.flush()
        except BrokenPipeError:  # nobody takes the answer
            cancelled.set()
    for name in filter(_PYTHONS_OWN.match, shm.unused(shm.names() - before)):
        shm.remove(name)  # of runs that were killed
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
    others = sorted(set(range(len(jobs))) - set(alone), key=lambda n: not _takes_long(jobs[n]))
    suspects: dict[int, Run] = {}
    with ThreadPoolExecutor(SLOTS) as slots:
        try:
            together = {slots.submit(run, n): n for n in others}
            for future in as_completed(together):
                result = future.result()
                if cancelled.is_set():
                    return
                if result.shared_memory:
                    suspects[together[future]] = result
                else:
                    yield together[future], result
        finally:  # waits until each run that goes on has ended its processes
            slots.shutdown(cancel_futures=True)
    yield from _settle(suspects, jobs, run)
    for number in alone:
        if not cancelled.is_set():
            yield from _settle({number: run(number)}, jobs, run)


def _takes_long(job: Job) -> bool:
    """Whether a run is better begun before the others."""
    return job.snippet.promise == "hangs" or job.snippet.language == "ipynb"


def _settle(suspects: dict[int, Run], jobs: list[Job], again: Callable[[int], Run]):
    """Yields the suspects with only those names in ``/dev/shm`` that they left there; those are gone then.

    While many run at once, here and in other builds, a name that came during a run and stayed may
    be another's. A name that stands in the script is the script's. For one that Python made up, a
    run is blamed only if it does it again, and again. A run that had to be killed could not clear
    away, and is not to blame; its names go first, as others that ran meanwhile saw them come.
    """
    for number, run in sorted(suspects.items(), key=lambda suspect: not suspect[1].hung):
        there = shm.unused(run.shared_memory)
        named = {name for name in there if name in jobs[number].snippet.text}
        made_up = set(filter(_PYTHONS_OWN.match, there))
        gone = named | made_up
        if made_up and not run.hung:
            tries = [set(filter(_PYTHONS_OWN.match, again(number).shared_memory)) for _ in range(2)]
            made_up = made_up if all(tries) else set()
            gone = named.union(made_up, *tries if made_up else ())
        for name in gone:
            shm.remove(name)
        yield number, replace(run, shared_memory=() if run.hung else tuple(sorted(named | made_up)))


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
