"""The Python-Markdown extension that puts runs on pages.

It gives markdown-exec a formatter for each executable language. As it is no MkDocs plugin, one
``mkdocs.yml`` builds with MkDocs, with ProperDocs and with Zensical.
"""

from __future__ import annotations

import base64
import os
import threading
from collections.abc import Callable
from contextvars import ContextVar
from html import escape
from pathlib import Path
from typing import TypeVar

import markdown_exec
from markdown import Markdown
from markdown.extensions import Extension
from markdown.preprocessors import Preprocessor
from pygments import highlight
from pygments.formatters import HtmlFormatter
from pygments.lexers import get_lexer_by_name

from runner.batch import Batch, Job, memory_of
from runner.errors import PageError, RunnerError
from runner.execution import Run, command_line, exit_text
from runner.interpreter import Interpreter, choose
from runner.memory import key_of
from runner.pages import EXECUTABLE, check_fences, check_places
from runner.snippet import Snippet, find_snippets
from runner.verdict import judge

EXECUTE = "RUNNER_EXECUTE"
"""The environment variable that turns execution off: ``off``. Each block says so then."""

_AFTER_INCLUDES = 28  # pymdownx.snippets has 32, superfences 25
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
        self._missing: dict[str, str] = {}
        self._runs: dict[str, tuple[Job, Run, str]] = {}

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
            chosen = {snippet: choose(snippet) for snippet in snippets}
            self._missing = {snippet.id: what for snippet, what in chosen.items() if isinstance(what, str)}
            jobs = [build_job(snippet, python) for snippet, python in chosen.items() if isinstance(python, Interpreter)]
            if self.executes:
                memory = memory_of(self.root)
                with Batch(jobs, memory) as batch:
                    runs = batch.results()
                memory.forget_old()
                failures = [failure for job, run in runs.items() if (failure := judge(job, run))]
                for failure in failures:
                    memory.forget(failure.job.key)
                if failures:
                    reports = "\n\n".join(failure.report(self.root) for failure in failures)
                    raise RunnerError(f"{len(failures)} of {len(runs)} snippets failed\n\n{reports}")
                self._runs = {job.snippet.id: (job, run, job.key) for job, run in runs.items()}
            self._snippets = {_normal(snippet.text): snippet for snippet in snippets}

    def snippets(self) -> list[Snippet]:
        self.prepare()
        return list(self._snippets.values())

    def look_up(self, text: str) -> tuple[Snippet, Run | None, str]:
        """The snippet with this text, its run, and if there is no run, why not.

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
            return snippet, None, "this build has execution turned off"
        if snippet.id in self._missing:
            return snippet, None, f"it {self._missing[snippet.id]}, which the machine of this build does not have"
        job, run, _ = self._runs[snippet.id]
        if failure := judge(job, run):  # its twin may have changed since
            raise RunnerError(failure.report(self.root))
        return snippet, run, ""

    def notebook(self, path: Path) -> str | None:
        """The executed notebook that stands at a path, as JSON; None if it was not executed."""
        self.prepare()
        notebook = next((s for s in self._snippets.values() if s.path == path), None)
        if notebook and self._stale(notebook):
            self.prepare(afresh=True)
        run = self._runs.get(path.relative_to(self.root / "docs").as_posix())
        return run[1].artifact if run else None

    def _stale(self, snippet: Snippet) -> bool:
        known = self._runs.get(snippet.id)
        if not known:
            return False
        fresh = Snippet(snippet.path, snippet.folder)
        job, _, key = known
        return not fresh.path.exists() or key_of(fresh, job.python, job.start_method) != key


_sites: dict[Path, Site] = {}


def site_of(root: Path) -> Site:
    """The one site of a project in this program."""
    return _sites.setdefault(root, Site(root))


class RunnerExtension(Extension):
    """Executes the fences of pages; the folder of ``mkdocs.yml`` is the working directory."""

    def extendMarkdown(self, md: Markdown) -> None:
        md.preprocessors.register(_Checks(md), "runner", _AFTER_INCLUDES)
        for language in EXECUTABLE:
            markdown_exec.formatters[language] = _format


makeExtension = RunnerExtension


class _Checks(Preprocessor):
    """Runs before the fences of a page are read: executes what is stale, and sees that no block stands unexecuted."""

    def run(self, lines: list[str]) -> list[str]:
        if not _inner.get():
            site = site_of(Path.cwd())
            _for_people(lambda: check_fences("\n".join(lines), site.snippets()))
        return lines


def _format(code: str, md: Markdown, **options: object) -> str:
    """markdown-exec's way in: the block of a page, as HTML."""
    if surplus := options.get("extra"):
        raise PageError(f'the fence of a snippet takes exec="on" and nothing else, not {", ".join(surplus)}')
    snippet, run, why = _for_people(lambda: site_of(Path.cwd()).look_up(code))
    result = render_run(snippet, run, why)
    token = _inner.set(True)
    try:
        session = snippet.language in ("pycon", "console")
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


def render_run(snippet: Snippet, run: Run | None, why: str) -> str:
    """What stands under a script, as HTML: the command, its output, a line of facts.

    why: the reason, where there is no run.
    """
    if run is None:
        return f'<div class="run"><p class="run-facts">Not run: {escape(why)}.</p></div>'
    if snippet.language in ("pycon", "console"):
        text = highlight(run.output, get_lexer_by_name(snippet.language), HtmlFormatter(nowrap=True))
        title = snippet.id
    else:
        text = escape(run.output) or '<span class="run-silent">(no output)</span>'
        title = f"$ {command_line(snippet)}"
    facts = [
        f"stopped after {run.seconds:.0f} s: it would not end" if run.exit_code is None else exit_text(run.exit_code),
        *([] if run.exit_code is None else [f"{run.seconds:.2f} s"]),
        f"{run.processes} process{'es' if run.processes > 1 else ''}",
        f"Python {run.python}",
        run.start_method,
    ]
    data = base64.b64encode(snippet.text.encode()).decode()
    link = f'download="{escape(snippet.path.name)}" href="data:text/plain;base64,{data}"'
    title = f'<span class="filename">{escape(title)}</span>'
    return (
        f'<div class="run run-{snippet.promise or "plain"}">'
        f'<div class="highlight">{title}<pre><span></span><code>{text}</code></pre></div>'
        f'<p class="run-facts">{escape(" · ".join(facts))}<a class="run-download" {link}>Download</a></p>'
        "</div>"
    )


def build_job(snippet: Snippet, python: Interpreter) -> Job:
    """The run that a build shows: under the default start method, unless the snippet is about another."""
    about = snippet.settings.start_methods
    return Job(snippet, python, next(method for method in python.start_methods if method in about))


def _normal(text: str) -> str:
    """A text as it comes out of the includes: without blank lines around it."""
    return text.strip().replace("\t", "    ")


def _for_people(action: Callable[[], _T]) -> _T:
    """Let a RunnerError end the build, whoever makes it."""
    try:
        return action()
    except RunnerError as error:
        raise PageError(str(error)) from None
