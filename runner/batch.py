"""Many runs at once.

They run in a warden: a process of its own, which ends every run and itself when the program that
asked for them is gone, however that ended. So nothing is left after Ctrl-C, nor after ``kill -9``.
"""

from __future__ import annotations

import contextlib
import pickle
import subprocess
import sys
import threading
import time
from collections.abc import Iterable
from concurrent.futures import Future
from dataclasses import dataclass
from pathlib import Path

from rich.progress import BarColumn, MofNCompleteColumn, Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

from runner import remains
from runner.errors import RunnerError
from runner.execution import Run, exit_text
from runner.interpreter import Interpreter
from runner.memory import Memory, cache_of, key_of
from runner.snippet import Snippet


@dataclass(frozen=True)
class Job:
    """A run to be done: a snippet on a Python under a start method, for the nth time."""

    snippet: Snippet
    python: Interpreter
    start_method: str
    repeat: int = 0

    @property
    def promise(self) -> str:
        """What the snippet promises there."""
        return self.snippet.promise_on(self.python.release, self.start_method)

    @property
    def key(self) -> str:
        """Under what memory has its run; computed afresh, as files may change."""
        return key_of(self.snippet, self.python, self.start_method)

    def __str__(self) -> str:
        return f"{self.snippet.id} on Python {self.python.name} under {self.start_method}"


class Batch:
    """Runs jobs, as a context; what memory has is not run again.

    jobs     what to run
    memory   where runs are looked up and kept; None runs everything and keeps nothing
    again    runs everything, and keeps it

    The runs come as futures, so that a reader can take the first while the last still runs.
    Leaving the context early ends what still runs. A future raises RunnerError if its run can't be
    done, or if the warden was killed.
    """

    def __init__(self, jobs: Iterable[Job], memory: Memory | None = None, *, again: bool = False) -> None:
        self.runs: dict[Job, Future[Run]] = {}
        self.stale: list[Job] = []
        self._memory = memory
        self._leaving = False
        for job in dict.fromkeys(jobs):
            self.runs[job] = Future()
            known = memory.get(job.key) if memory and not again else None
            if known:
                self.runs[job].set_result(known)
            else:
                self.stale.append(job)
        self._warden: subprocess.Popen[bytes] | None = None
        self._thread = threading.Thread(target=self._receive, name="batch", daemon=True)

    def __enter__(self) -> Batch:
        if self.stale:
            self._warden = subprocess.Popen(
                [sys.executable, "-m", "runner.warden"],
                cwd=Path(__file__).parent.parent,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                start_new_session=sys.platform != "win32",  # Ctrl-C is ours to handle
                creationflags=subprocess.CREATE_NEW_PROCESS_GROUP if sys.platform == "win32" else 0,
            )
            with contextlib.suppress(BrokenPipeError):
                pickle.dump(self.stale, self._warden.stdin)
                self._warden.stdin.flush()
            self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        if self._warden:
            self._leaving = True
            with contextlib.suppress(BrokenPipeError):
                self._warden.stdin.close()  # tells the warden to end
            self._warden.wait()
            self._thread.join()
            self._warden.stdout.close()

    def results(self) -> dict[Job, Run]:
        """All the runs, when they are done; shows progress on stderr meanwhile."""
        if self.stale:
            self._show_progress()
        return {job: run.result() for job, run in self.runs.items()}

    def _receive(self) -> None:
        waiting, running = dict(enumerate(self.stale)), set()
        with contextlib.suppress(EOFError, pickle.UnpicklingError):
            while waiting:
                number, what = pickle.load(self._warden.stdout)
                if what is None:
                    running.add(number)
                    continue
                job = waiting.pop(number)
                running.discard(number)
                if isinstance(what, RunnerError):
                    self.runs[job].set_exception(what)
                    continue
                if self._memory:
                    self._memory.put(job.key, what)
                self.runs[job].set_result(what)
        if waiting and not self._leaving:
            code = self._warden.wait()
            remains.clear_away()
            suspects = "".join(f"\n    {waiting[number]}" for number in sorted(running))
            error = RunnerError(
                f"the process that runs the snippets was ended from outside ({exit_text(code)}); what had ended is "
                f"remembered. Perhaps it was one of those that ran then:{suspects or ' none had begun'}"
            )
            for job in waiting.values():
                self.runs[job].set_exception(error)

    def _show_progress(self) -> None:
        total = len(self.stale)
        waiting = [self.runs[job] for job in self.stale]
        started = time.monotonic()

        def done() -> int:
            return sum(run.done() for run in waiting)

        if sys.stderr.isatty():
            from rich.console import Console

            columns = (
                SpinnerColumn(),
                TextColumn("runner: {task.description}"),
                BarColumn(),
                MofNCompleteColumn(),
                TimeElapsedColumn(),
            )
            with Progress(*columns, console=Console(stderr=True), transient=True) as progress:
                task = progress.add_task("snippets run", total=total)
                while done() < total:
                    progress.update(task, completed=done())
                    time.sleep(0.05)
        else:
            print(f"runner: {total} to run, {len(self.runs) - total} remembered", file=sys.stderr, flush=True)
            said = started
            while done() < total:
                time.sleep(0.05)
                if time.monotonic() - said > 10:
                    said = time.monotonic()
                    print(f"runner: {done()} of {total} run", file=sys.stderr, flush=True)
        print(f"runner: {total} run in {time.monotonic() - started:.1f} s", file=sys.stderr, flush=True)


def memory_of(root: Path) -> Memory:
    """The memory of a project."""
    return Memory(cache_of(root))
