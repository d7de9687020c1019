"""The Python-Markdown extension that puts runs on pages.

It gives markdown-exec a formatter for each executable language. As it is no MkDocs plugin, one
``mkdocs.yml`` builds with MkDocs, with ProperDocs and with Zensical.
"""

from __future__ import annotations

import os
import re
import sys
import threading
from collections.abc import Callable
from contextvars import ContextVar
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

import markdown_exec
from markdown import Markdown
from markdown.extensions import Extension
from markdown.preprocessors import Preprocessor

from runner import glossary, listing, matrix, reference
from runner.batch import Job, memory_of
from runner.blocks import PROOF_PAGE, SYSTEMS, Shown, difference, render
from runner.environment import choose, equip
from runner.errors import PageError, RunnerError
from runner.evidence import Cell, Evidence, Gap, cell_of, gather
from runner.execution import Run
from runner.interpreter import Interpreter, installed, probe
from runner.memory import key_of
from runner.pages import EXECUTABLE, check_fences, check_places
from runner.snippet import Snippet, Where, find_snippets
from runner.verdict import judge, run_and_judge

EXECUTE = "RUNNER_EXECUTE"
"""The environment variable that turns execution off: ``off``. Each block says so then."""

_PART = re.compile(r"<!-- (evidence|reference|pages): (.*) -->")
_AFTER_INCLUDES = 28  # pymdownx.snippets has 32, superfences 25
_AFTER_INLINE = 15  # the inline patterns have 20
_T = TypeVar("_T")
_inner: ContextVar[bool] = ContextVar("inner", default=False)


class Site:
    """The runs of all the snippets of a project, done when the first page asks.

    root: the folder of ``mkdocs.yml``.
    """

    def __init__(self, root: Path) -> None:
        self.root = root
        self.executes = os.environ.get(EXECUTE, "on") != "off"
        self._lock = threading.RLock()
        self._snippets: dict[str, Snippet] | None = None
        self._places: dict[str, dict[str, Job | str]] = {}
        self._runs: dict[Job, tuple[Run, str]] = {}
        self._evidence: list[Evidence] = []
        self._cells: dict[str, list[Cell]] = {}
        self._gaps: dict[str, list[Gap]] = {}
        self._documented: dict[str, list[reference.Entry]] = {}
        self._users: dict[str, list[Snippet]] = {}

    def prepare(self, *, afresh: bool = False) -> None:
        """Run what is stale, all at once; raises RunnerError with a report of all failures.

        afresh: look at the files again, because one has changed.
        """
        with self._lock:
            if self._snippets is not None and not afresh:
                return
            self._snippets = None
            snippets = find_snippets(self.root)
            check_places(snippets, self.root)
            self._runs = {}
            self._evidence = gather(self.root)
            self._places = {snippet.id: places_of(snippet) for snippet in snippets}
            jobs = [job for places in self._places.values() for job in places.values() if isinstance(job, Job)]
            if self.executes:
                memory = memory_of(self.root)
                runs, failures = run_and_judge(jobs, memory)
                memory.forget_old()
                if failures:
                    reports = "\n\n".join(failure.report(self.root) for failure in failures.values())
                    raise RunnerError(f"{len(failures)} of {len(runs)} snippets failed\n\n{reports}")
                self._runs = {job: (run, job.key) for job, run in runs.items()}
            self._merge(snippets)
            self._documented = reference.entries(self.root)
            self._users = reference.users(self._documented, snippets) if self._documented else {}
            self._snippets = {_normal(snippet.text): snippet for snippet in snippets}

    def snippets(self) -> list[Snippet]:
        self.prepare()
        return list(self._snippets.values())

    def _merge(self, snippets: list[Snippet]) -> None:
        """Take in the evidence of what the snippets are now, and the runs of this build."""
        self._cells, self._gaps = {}, {}
        digests = {snippet.id: snippet.digest for snippet in snippets}
        for one in self._evidence:
            for thing, into in [(cell, self._cells) for cell in one.cells] + [(gap, self._gaps) for gap in one.gaps]:
                if digests.get(thing.snippet) == thing.digest:
                    into.setdefault(thing.snippet, []).append(thing)
        for job, (run, _) in self._runs.items():
            mine = replace(cell_of(job, run, problems=()), by_build=True)  # prepare has judged it
            self._cells.setdefault(job.snippet.id, []).append(mine)

    def look_up(self, text: str) -> tuple[Snippet, str]:
        """The snippet with this text, and what stands under it, as HTML.

        Raises RunnerError if there is no such snippet, or if its run is not what it promises.
        """
        self.prepare()
        snippet = self._snippets.get(_normal(text))
        if snippet is None or self._stale(snippet):
            self.prepare(afresh=True)
            snippet = self._snippets.get(_normal(text))
        if snippet is None:
            raise RunnerError(
                "this block is executed, but is not a snippet; move it to a file below snippets/ and include that:\n\n"
                + "\n".join(f"    {line}" for line in text.splitlines()[:5])
            )
        if not self.executes:
            return snippet, render(snippet, [Shown("", None, "this build has execution turned off")], (), ())
        shown = [self._shown(snippet, tab, place) for tab, place in self._places[snippet.id].items()]
        return snippet, render(snippet, shown, self._cells.get(snippet.id, ()), self._gaps.get(snippet.id, ()))

    def part(self, name: str) -> str:
        """A part of the page about the evidence, as HTML."""
        self.prepare()
        me = probe(sys.executable)
        views = {
            "machines": lambda: matrix.machines(self._evidence, f"Python {me.name} on {SYSTEMS[me.system]}"),
            "matrix": lambda: matrix.table(self.snippets(), self._cells, self._gaps, PROOF_PAGE),
            "schema": matrix.schema,
        }
        return matrix.view(name, views)

    def names(self, owner: str) -> str:
        """The table of the documented names in a module or class, as HTML."""
        self.prepare()
        if owner not in self._documented:
            raise RunnerError(
                f"{owner} is described in no file of {reference.FOLDER}; these are: {', '.join(self._documented)}"
            )
        return reference.table(self._documented[owner], self._users)

    def listing(self, folder: str) -> str:
        """The pages of a folder, as HTML."""
        return listing.pages(self.root, folder)

    def _shown(self, snippet: Snippet, tab: str, place: Job | str) -> Shown:
        """What a page shows of a place: this build's run, or one in the evidence, or why there is neither."""
        if isinstance(place, Job):
            run, _ = self._runs[place]
            if failure := judge(place, run):  # its twin may have changed since
                raise RunnerError(failure.report(self.root))
            return Shown(tab, run)
        where = Where.parse(tab)
        single = len(snippet.settings.start_methods) == 1  # as in build_job, that one stands for the default
        fitting = [
            cell
            for cell in self._cells.get(snippet.id, ())
            if not cell.problems
            and where.label in (None, cell.label)
            and (cell.start_method == where.start_method if where.start_method else cell.default or single)
        ]
        if fitting:
            system = probe(sys.executable).system
            return Shown(tab, max(fitting, key=lambda cell: (cell.system == system, cell.python)).run)
        return Shown(tab, None, f"it {place}, which the machine of this build does not have")

    def notebook(self, path: Path) -> str | None:
        """The executed notebook that stands at a path, as JSON; None if it was not executed."""
        self.prepare()
        notebook = next((s for s in self._snippets.values() if s.path == path), None)
        if notebook and self._stale(notebook):
            self.prepare(afresh=True)
        job = next(iter(self._places[path.relative_to(self.root / "docs").as_posix()].values()))
        return self._runs[job][0].artifact if job in self._runs else None

    def _stale(self, snippet: Snippet) -> bool:
        fresh = Snippet(snippet.path, snippet.folder)
        return not fresh.path.exists() or any(
            key_of(fresh, job.python, job.start_method) != self._runs[job][1]
            for job in self._places[snippet.id].values()
            if job in self._runs
        )


_sites: dict[Path, Site] = {}


def site_of(root: Path) -> Site:
    """The one site of a project in this program."""
    return _sites.setdefault(root, Site(root))


class RunnerExtension(Extension):
    """Executes the fences of pages; the folder of ``mkdocs.yml`` is the working directory."""

    def extendMarkdown(self, md: Markdown) -> None:
        md.preprocessors.register(_Checks(md), "runner", _AFTER_INCLUDES)
        md.treeprocessors.register(glossary.Tooltips(glossary.terms(Path.cwd())), "runner-glossary", _AFTER_INLINE)
        for language in EXECUTABLE:
            markdown_exec.formatters[language] = _format


makeExtension = RunnerExtension


class _Checks(Preprocessor):
    """Runs before the fences of a page are read: executes what is stale, sees that no block stands
    unexecuted, and puts parts where the page has ``<!-- evidence: … -->``, ``<!-- reference: … -->`` or
    ``<!-- pages: … -->``."""

    def run(self, lines: list[str]) -> list[str]:
        if _inner.get():
            return lines
        site = site_of(Path.cwd())
        _for_people(lambda: check_fences("\n".join(lines), site.snippets()))
        return [self._part(site, *match.groups()) if (match := _PART.fullmatch(line)) else line for line in lines]

    def _part(self, site: Site, kind: str, name: str) -> str:
        part = {"evidence": site.part, "reference": site.names, "pages": site.listing}[kind]
        return self.md.htmlStash.store(_for_people(lambda: part(name)))


def _format(code: str, md: Markdown, **options: object) -> str:
    """markdown-exec's way in: the block of a page, as HTML."""
    before, *surplus = [options.get("extra", {}).pop("diff", None), *options.get("extra", ())]
    if surplus:
        raise PageError(f'the fence of a snippet takes exec="on" and diff="…", not {", ".join(surplus)}')
    snippet, result = _for_people(lambda: site_of(Path.cwd()).look_up(code))
    if before:
        result = _for_people(lambda: difference(snippet, before)) + result
    token = _inner.set(True)
    try:
        session = before or snippet.language in ("pycon", "console")
        return markdown_exec.base_format(
            language=snippet.language,
            run=lambda *_, **__: result,
            code=snippet.shown,
            md=md,
            html=True,
            source="" if session else "block",
            extra={} if session else {"title": snippet.id},
        )
    finally:
        _inner.reset(token)


def build_job(snippet: Snippet, python: Interpreter) -> Job:
    """The run that a build shows: under the default start method, unless the snippet is about another."""
    return Job(snippet, python, python.start_methods_for(snippet)[0])


def places_of(snippet: Snippet) -> dict[str, Job | str]:
    """What a page shows of a snippet: by tab the run, or what stands against it here. Without tabs it is one."""
    if not snippet.settings.tabs:
        python = choose(snippet)
        return {"": build_job(snippet, python) if isinstance(python, Interpreter) else python}
    return {tab: _place(snippet, Where.parse(tab)) for tab in snippet.settings.tabs}


def _place(snippet: Snippet, where: Where) -> Job | str:
    if where.label is None:
        python = choose(snippet)
    else:
        python = next((python for python in installed() if python.label == where.label), None)
        python = equip(snippet, python) if python else f"needs Python {where.label}"
    if isinstance(python, str):
        return python
    job = build_job(snippet, python)
    if where.start_method is None or where.start_method == job.start_method:
        return job
    if where.start_method not in python.start_methods:
        return f"needs the start method {where.start_method}"
    return replace(job, start_method=where.start_method)


def _normal(text: str) -> str:
    """A text as it comes out of the includes: without blank lines around it."""
    return text.strip().replace("\t", "    ")


def _for_people(action: Callable[[], _T]) -> _T:
    """Let a RunnerError end the build, whoever makes it."""
    try:
        return action()
    except RunnerError as error:
        raise PageError(str(error)) from None
