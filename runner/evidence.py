"""Evidence: what the snippets did on one machine, on its Pythons, under its start methods; a JSON file.

``evidence.schema.json`` beside this module says what stands in it. ``python -m runner verify`` writes
it below ``evidence/``, and the site shows what it finds there.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

import fastjsonschema

from runner.batch import Job
from runner.errors import RunnerError
from runner.execution import Run
from runner.interpreter import Interpreter, label_of
from runner.memory import write_whole
from runner.snippet import Snippet
from runner.verdict import judge

FOLDER = "evidence"
"""Where the files lie, below the folder of ``mkdocs.yml``."""
SCHEMA = Path(__file__).with_name("evidence.schema.json")

_NOT_KEPT = ("artifact", "system")
"""Fields of a run that evidence has no need of: a notebook, and what holds for the whole file."""


@dataclass(frozen=True)
class Cell:
    """One run as evidence: a snippet on a Python under a start method, and whether it did as promised.

    default   whether the start method is that Python's default
    hosted    whether the hosted matrix ran it
    by_build  whether the build that shows it ran it itself
    """

    snippet: str
    digest: str
    python: str
    start_method: str
    system: str
    default: bool
    hosted: bool
    problems: tuple[str, ...]
    run: Run
    by_build: bool = False

    @property
    def label(self) -> str:
        return label_of(self.python)

    @property
    def place(self) -> tuple[str, str, str]:
        """Where it ran: system, Python, start method."""
        return self.system, self.label, self.start_method


@dataclass(frozen=True)
class Gap:
    """What did not run, and why; under no start method, or not under one.

    by_design  the snippet is not for that place; otherwise it could not be run there
    """

    snippet: str
    digest: str
    python: str
    start_method: str | None
    system: str
    why: str
    by_design: bool

    @property
    def label(self) -> str:
        return label_of(self.python)


@dataclass(frozen=True)
class Evidence:
    """One file.

    made     when, in UTC, as ISO 8601
    hosted   ``{"commit": …, "run": address}`` of the hosted matrix, or None
    machine  ``{"system": …, "platform": …, "cores": …}``
    pythons  by name: ``{"build": …, "start_methods": […]}``
    """

    made: str
    hosted: dict[str, str] | None
    machine: dict[str, object]
    pythons: dict[str, dict[str, object]]
    cells: tuple[Cell, ...]
    gaps: tuple[Gap, ...]


def cell_of(job: Job, run: Run, problems: tuple[str, ...] | None = None) -> Cell:
    """A run that was just done, as evidence.

    problems: what judging it has found; None judges it here.
    """
    if problems is None:
        failure = judge(job, run)
        problems = failure.problems if failure else ()
    return Cell(
        snippet=job.snippet.id,
        digest=job.snippet.digest,
        python=run.python,
        start_method=run.start_method,
        system=run.system,
        default=run.start_method == job.python.default,
        hosted=_hosted() is not None,
        problems=problems,
        run=run,
    )


def gap_of(snippet: Snippet, python: Interpreter, start_method: str | None, why: str, *, by_design: bool) -> Gap:
    """What does not run on a Python, as evidence."""
    return Gap(snippet.id, snippet.digest, python.name, start_method, python.system, why, by_design)


def collect(pythons: Iterable[Interpreter], cells: Iterable[Cell], gaps: Iterable[Gap]) -> Evidence:
    """The evidence of this machine."""
    pythons = list(pythons)
    return Evidence(
        made=datetime.now(UTC).isoformat(timespec="seconds"),
        hosted=_hosted(),
        machine={"system": pythons[0].system, "platform": pythons[0].platform, "cores": os.cpu_count() or 1},
        pythons={p.name: {"build": p.build, "start_methods": list(p.start_methods)} for p in pythons},
        cells=tuple(cells),
        gaps=tuple(gaps),
    )


def write(evidence: Evidence, path: Path) -> None:
    """Write evidence to a file: whole or not at all. Raises RunnerError if it can't be written."""
    runs = []
    for cell in evidence.cells:
        what = {k: v for k, v in cell.run.as_json().items() if k not in _NOT_KEPT}
        said = {"snippet": cell.snippet, "digest": cell.digest, "problems": cell.problems}
        runs.append({**said, "as_promised": not cell.problems, **what})
    data = {
        "schema": 1,
        "made": evidence.made,
        "hosted": evidence.hosted,
        "machine": evidence.machine,
        "pythons": evidence.pythons,
        "runs": runs,
        "not_run": [{k: v for k, v in asdict(gap).items() if k != "system"} for gap in evidence.gaps],
    }
    try:
        write_whole(path, json.dumps(data, indent=1, ensure_ascii=False) + "\n")
    except OSError as error:
        raise RunnerError(f"{path}: the evidence can't be written: {error}") from None


def read(path: Path) -> Evidence:
    """The evidence in a file. Raises RunnerError if it is none, or of another form."""
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise RunnerError(f"{path}: can't be read as evidence: {error}") from None
    number = data.get("schema") if isinstance(data, dict) else None
    if isinstance(number, int) and number != 1:
        raise RunnerError(f"{path}: is evidence of form {number}, and this runner reads form 1; make it again")
    try:
        _check()(data)
    except fastjsonschema.JsonSchemaValueException as error:
        raise RunnerError(f"{path}: is not evidence as evidence.schema.json has it: {error}") from None
    system, hosted, pythons = data["machine"]["system"], data["hosted"], data["pythons"]
    cells = []
    for entry in data["runs"]:
        if entry["python"] not in pythons:
            raise RunnerError(
                f"{path}: {entry['snippet']} ran on Python {entry['python']}, which is none of its Pythons"
            )
        what = {k: v for k, v in entry.items() if k not in ("snippet", "digest", "problems", "as_promised")}
        cells.append(
            Cell(
                snippet=entry["snippet"],
                digest=entry["digest"],
                python=entry["python"],
                start_method=entry["start_method"],
                system=system,
                default=entry["start_method"] == pythons[entry["python"]]["start_methods"][0],
                hosted=hosted is not None,
                problems=tuple(entry["problems"]) or (() if entry["as_promised"] else ("it did not do as promised",)),
                run=Run.from_json({**what, "system": system}),
            )
        )
    gaps = tuple(Gap(**gap, system=system) for gap in data["not_run"])
    return Evidence(data["made"], hosted, data["machine"], pythons, tuple(cells), gaps)


def gather(root: Path) -> list[Evidence]:
    """The evidence that a project was given, oldest first. Raises RunnerError if a file is none."""
    return sorted((read(path) for path in sorted((root / FOLDER).glob("*.json"))), key=lambda e: e.made)


def default_path(root: Path, python: Interpreter) -> Path:
    """Where the evidence of this machine goes if nobody says otherwise: ``evidence/linux.json``."""
    return root / FOLDER / f"{python.system}.json"


def compare(before: Evidence, after: Evidence) -> str:
    """A Markdown report of the snippets that ended in another way, or are as promised in one only; empty if none."""
    names = [" and ".join(evidence.pythons) for evidence in (before, after)]
    sides = [_outcomes(evidence) for evidence in (before, after)]
    rows, details = [], []
    for place in sorted(sides[0].keys() | sides[1].keys()):
        old, new = (side.get(place) for side in sides)
        if old is None or new is None or old[0] != new[0]:
            texts = [side[0] if side else "no evidence" for side in (old, new)]
            rows.append(f"| {place[0]} | {place[1]} | {texts[0]} | {texts[1]} |")
            if new and new[1]:
                fence = "`" * 6
                details.append(f"### {place[0]} under {place[1]}, on {names[1]}\n\n{fence}text\n{new[1]}\n{fence}")
    if not rows:
        return ""
    head = [f"| snippet | start method | {names[0]} | {names[1]} |", "| --- | --- | --- | --- |"]
    return "\n".join([*head, *rows, "", "\n\n".join(details)]).rstrip() + "\n"


def _outcomes(evidence: Evidence) -> dict[tuple[str, str], tuple[str, str]]:
    """By snippet and start method: what happened in a few words, and more of it."""
    found = {}
    for cell in evidence.cells:
        end = "ended by the runner" if cell.run.exit_code is None else f"exit code {cell.run.exit_code}"
        more = "\n".join((*cell.problems, "", *cell.run.output.splitlines()[-15:])).strip()
        text = f"{end}, {'not as promised' if cell.problems else 'as promised'}"
        if found.setdefault((cell.snippet, cell.start_method), (text, more))[0] != text:
            raise RunnerError(
                f"the evidence has several Pythons ({', '.join(evidence.pythons)}); verify each by itself"
            )
    for gap in evidence.gaps:
        for method in [gap.start_method] if gap.start_method else evidence.pythons[gap.python]["start_methods"]:
            found.setdefault((gap.snippet, method), (f"not run: {gap.why}", ""))
    return found


def _hosted() -> dict[str, str] | None:
    """What the hosted matrix says of itself in the environment; None on any other machine."""
    try:
        server, repository, run = (os.environ[f"GITHUB_{name}"] for name in ("SERVER_URL", "REPOSITORY", "RUN_ID"))
        return {"commit": os.environ["GITHUB_SHA"], "run": f"{server}/{repository}/actions/runs/{run}"}
    except KeyError:
        return None


@cache
def _check():
    return fastjsonschema.compile(json.loads(SCHEMA.read_text(encoding="utf-8")))
