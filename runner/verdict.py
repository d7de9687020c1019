"""A run against what its snippet promises."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from runner import twin
from runner.batch import Batch, Job
from runner.execution import CROWD, OUTPUT_LIMIT, Run, command_line, exit_text
from runner.interpreter import probe
from runner.memory import Memory
from runner.pages import place_of

SHOWN_LINES = 15
"""How many of the last printed lines a report shows."""
RETRIED = 10
"""How many doubtful failures are tried once more; where there are more, it is no accident."""


@dataclass(frozen=True)
class Failure:
    """A run that did not do what its snippet promises.

    problems: sentences, at least one.
    """

    job: Job
    run: Run
    problems: tuple[str, ...]

    @property
    def doubtful(self) -> bool:
        """Whether a busy machine, or a program beside it, may have been the cause."""
        return self.run.hung or bool(self.run.leftovers or self.run.shared_memory)

    def report(self, root: Path) -> str:
        """The text for a person: which snippet, on which page and line, what was promised, what
        happened, the last lines printed, how to repeat it."""
        snippet = self.job.snippet
        promise = self.job.promise
        promised = {
            "": "ends with exit code 0 and prints the same text every time",
            "varies": "ends with exit code 0",
            "fails": "ends with an exit code that is not 0",
            "hangs": f"is still running after {snippet.limit:g} s",
        }[promise]
        if snippet.language == "ipynb":
            promised = "every cell runs"
        where = snippet.path.relative_to(root) if snippet.path.is_relative_to(root) else snippet.path
        lines = self.run.output.splitlines()[-SHOWN_LINES:]
        repeat = [f"cd {where.parent.as_posix()} && {command_line(snippet)}"]
        if snippet.language in ("pycon", "console"):
            repeat = []
        options = ""
        if self.job.start_method != self.job.python.default:
            options += f" --start-method {self.job.start_method}"
        if self.job.python != probe(sys.executable):
            options += f" --python {self.job.python.executable}"
        repeat.append(f"python -m runner run --again {where.as_posix()}{options}")
        rows = [
            f"{where.as_posix()} does not do what it promises",
            f"  page      {place_of(snippet, root)}",
            f"  run on    Python {self.run.python}, start method {self.run.start_method}, {self.run.seconds:.2f} s",
            f"  promised  {promised}",
            *(_indented("  happened  ", problem) for problem in self.problems),
            _indented("  printed   ", "\n".join(lines) or "nothing"),
            _indented("  repeat    ", "\n".join(repeat)),
        ]
        return "\n".join(rows)


def judge(job: Job, run: Run) -> Failure | None:
    """None if a run did all that its snippet promises, by its name and by its twin."""
    problems = tuple(_problems(job, run))
    return Failure(job, run, problems) if problems else None


def run_and_judge(
    jobs: Iterable[Job], memory: Memory, *, again: bool = False
) -> tuple[dict[Job, Run], dict[Job, Failure]]:
    """All the runs of jobs, and the failures among them; memory has the runs, but not the failures.

    What came to its limit or left something behind may have suffered from what ran beside it. So it is tried once more
    by itself, and that counts. What ended in another way than promised, or printed something else, is not.

    again: runs everything, whatever memory has
    """
    with Batch(jobs, memory, again=again) as batch:
        runs = batch.results()
    failures = _failures(runs, memory)
    doubtful = [job for job, failure in failures.items() if failure.doubtful]
    for job in doubtful if len(doubtful) <= RETRIED else ():
        with Batch([job], memory) as batch:
            runs |= batch.results()
        del failures[job]
        failures |= _failures({job: runs[job]}, memory)
        if job not in failures:
            print(f"runner: {job} failed beside others, and did as promised by itself", file=sys.stderr)
    return runs, failures


def _failures(runs: dict[Job, Run], memory: Memory) -> dict[Job, Failure]:
    """The failures among runs; memory drops them, so that they are tried again."""
    failures = {job: failure for job, run in runs.items() if (failure := judge(job, run))}
    for job in failures:
        memory.forget(job.key)
    return failures


def ends_as_promised(job: Job, run: Run) -> bool:
    """Whether a run ended as promised, whatever it printed."""
    return not list(_end_problems(job, run))


def _problems(job: Job, run: Run):
    yield from _end_problems(job, run)
    snippet = job.snippet
    if snippet.language == "ipynb":
        return
    path = twin.twin_path(snippet, job.python.release, job.start_method)
    try:
        expected = path.read_text(encoding="utf-8")
    except FileNotFoundError:
        yield f"nobody has said what it prints; `python -m runner accept {snippet.id}` writes {path.name}"
        return
    promise = job.promise
    if not twin.matches(expected, run.output, pattern=bool(promise)):
        yield f"it does not print what {path.name} says:\n{twin.difference(expected, run.output)}"


def _end_problems(job: Job, run: Run):
    snippet, promise = job.snippet, job.promise
    ended = "" if run.exit_code is None else exit_text(run.exit_code)
    if run.crowded:
        yield f"it had more than {CROWD} processes at once, and was ended after {run.seconds:.1f} s"
    elif promise == "hangs":
        if not run.hung:
            yield f"it ended by itself, with {ended}"
    elif run.hung and run.exit_code is None:
        yield f"it was still running after {snippet.limit:g} s, and was ended"
    elif run.hung:
        yield f"it ended with {ended}, but other processes held its output open for {snippet.limit:g} s"
    elif promise == "fails" and run.exit_code == 0:
        yield "it ended with exit code 0"
    elif promise != "fails" and run.exit_code != 0:
        yield f"it ended with {ended}"
    if run.truncated:
        yield f"it printed more than {OUTPUT_LIMIT // 1024} KiB"
    if promise != "hangs" and not snippet.settings.leaves:
        if run.leftovers and not (run.hung and run.exit_code is None):
            yield f"it left processes running: {', '.join(run.leftovers)}"
        if run.shared_memory:
            yield f"it left in /dev/shm: {', '.join(run.shared_memory)}"
    if snippet.settings.leaves and not run.leftovers and not run.shared_memory:
        yield "it promised to leave something behind (tool.runner.leaves), and left nothing"


def _indented(label: str, text: str) -> str:
    return label + text.replace("\n", "\n" + " " * len(label))
