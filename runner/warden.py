"""The process that runs a batch: see ``batch``.

Takes a pickled list of jobs on its standard input and answers with pickled pairs on its standard
output: ``(number, None)`` when a run begins, ``(number, run)`` when it has ended, ``(number, error)``
where it can't be done. The end of its input means that nobody waits any more: it ends all runs and itself.
"""

from __future__ import annotations

import contextlib
import os
import pickle
import re
import signal
import sys
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor, as_completed
from dataclasses import replace
from pathlib import Path

from runner import remains, shm
from runner.batch import Job
from runner.census import Census
from runner.errors import RunnerError
from runner.execution import Run, execute

SLOTS = max(8, 2 * (os.cpu_count() or 1))
"""Runs at once. More than cores: most snippets wait or sleep most of their time. As many more that hang: they need
no core, and would keep the others from theirs."""

_PYTHONS_OWN = re.compile(r"(psm_|sem\.mp-|pym-)")
"""How Python names what it puts into ``/dev/shm``."""


def main() -> None:
    answers, sys.stdout = sys.stdout.buffer, sys.stderr
    _forget_signals()
    jobs: list[Job] = pickle.load(sys.stdin.buffer)
    cancelled = threading.Event()
    threading.Thread(target=_wait_for_the_end, args=(cancelled,), daemon=True).start()
    remains.clear_away()
    lock = threading.Lock()

    def answer(number: int, what: Run | RunnerError | None) -> None:
        try:
            with lock:
                pickle.dump((number, what), answers)
                answers.flush()
        except BrokenPipeError:  # nobody takes the answer
            cancelled.set()

    try:
        with (
            remains.room() as room,
            Census() as census,
            contextlib.closing(_run(jobs, census, room, cancelled, answer)) as runs,
        ):
            for number, run in runs:
                if cancelled.is_set():
                    break  # this one was ended early, too: it must not be remembered
                answer(number, run)
    except OSError as error:
        for number, job in enumerate(jobs):
            answer(number, RunnerError(f"{job} can't be run: {error}"))
    answers.close()
    os._exit(int(cancelled.is_set()))  # not by way of the threads that still read; all processes are gone


def _forget_signals() -> None:
    """Undo what a background job or ``nohup`` would hand down to every run: ignored and blocked signals."""
    if hasattr(signal, "pthread_sigmask"):
        signal.pthread_sigmask(signal.SIG_SETMASK, [])
    restored = {getattr(signal, name, None) for name in ("SIGPIPE", "SIGXFSZ")}  # ``subprocess`` sees to these
    for number in signal.valid_signals() - restored:
        if signal.getsignal(number) == signal.SIG_IGN:
            signal.signal(number, signal.SIG_DFL)


def _wait_for_the_end(cancelled: threading.Event) -> None:
    while os.read(0, 1):
        pass
    cancelled.set()


def _run(
    jobs: list[Job],
    census: Census,
    room: Path,
    cancelled: threading.Event,
    begins: Callable[[int, None], None],
):
    """Yields ``(number, run)``: those that can share the machine first, notebooks before all, as they take long; then
    each of the others alone."""

    def run(number: int) -> Run | RunnerError:
        job, where = jobs[number], {"number": number, "room": room, "cancelled": cancelled}
        begins(number, None)
        try:
            return execute(job.snippet, job.python, job.start_method, census, **where)
        except OSError as error:  # a full disk, a Python that is no longer there
            return RunnerError(f"{job} can't be run: {error}")

    alone = [number for number, job in enumerate(jobs) if job.snippet.settings.alone]
    others = sorted(set(range(len(jobs))) - set(alone), key=lambda n: jobs[n].snippet.language != "ipynb")
    suspects: dict[int, Run] = {}
    with ThreadPoolExecutor(SLOTS) as slots, ThreadPoolExecutor(SLOTS) as beds:
        try:
            together = {(beds if jobs[n].promise == "hangs" else slots).submit(run, n): n for n in others}
            for future in as_completed(together):
                result = future.result()
                if cancelled.is_set():
                    return
                if isinstance(result, Run) and result.shared_memory:
                    suspects[together[future]] = result
                else:
                    yield together[future], result
        finally:  # waits until each run that goes on has ended its processes
            for places in (beds, slots):
                places.shutdown(wait=False, cancel_futures=True)
    yield from _settle(suspects, jobs, run)
    for number in alone:
        if not cancelled.is_set():
            result = run(number)
            yield from _settle({number: result}, jobs, run) if isinstance(result, Run) else [(number, result)]


def _settle(suspects: dict[int, Run], jobs: list[Job], again: Callable[[int], Run | RunnerError]):
    """Yields the suspects with only those names in ``/dev/shm`` that they left there; those are gone then.

    While many run at once, here and in other builds, a name that came during a run and stayed may
    be another's. A name that stands in the script is the script's. For one that Python made up, a
    run is blamed only if it does it again, and again. A semaphore that no process has mapped is
    nobody's, as its maker has it mapped before its name appears; it goes, whoever left it.
    """
    for number, run in suspects.items():
        there = shm.unused(run.shared_memory)
        named = {name for name in there if name in jobs[number].snippet.text}
        made_up = set(filter(_PYTHONS_OWN.match, there))
        tries: list[set[str]] = []
        if made_up:
            repeated = [result for _ in range(2) if isinstance(result := again(number), Run)]
            tries = [set(filter(_PYTHONS_OWN.match, result.shared_memory)) for result in repeated]
            made_up = made_up if all(tries) else set()
        semaphores = {name for name in there.union(*tries) if name.startswith("sem.mp-")}
        for name in named.union(semaphores, made_up, *tries if made_up else ()):
            shm.remove(name)
        yield number, replace(run, shared_memory=tuple(sorted(named | made_up)))


if __name__ == "__main__":
    main()
