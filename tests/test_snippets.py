"""Every block of every page, taken from the page and run as a script: as promised, under every start method."""

from __future__ import annotations

import ast
import io
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass

import markdown
import pytest
import pytest_codeblocks
from conftest import ROOT, job_of

from runner.batch import Batch, Job
from runner.environment import choose
from runner.pages import EXECUTABLE
from runner.snippet import START_METHODS, Snippet, find_snippets
from runner.verdict import judge

ALL = find_snippets(ROOT)


@dataclass(frozen=True)
class Block:
    """A block of a page, with the snippet that it is."""

    page: str
    line: int
    snippet: Snippet | None


def blocks() -> list[Block]:
    """The executed blocks of all pages, as pytest-codeblocks finds them once the includes are expanded."""
    settings = {"pymdownx.snippets": {"base_path": [str(ROOT / "snippets")], "check_paths": True}}
    by_text = {snippet.text.strip(): snippet for snippet in ALL}
    found = []
    for path in sorted((ROOT / "docs").rglob("*.md")):
        md = markdown.Markdown(extensions=["pymdownx.snippets"], extension_configs=settings)
        text = "\n".join(md.preprocessors["snippet"].run(path.read_text(encoding="utf-8").splitlines()))
        for block in pytest_codeblocks.extract_from_buffer(io.StringIO(text)):
            words = (block.syntax or "").split()
            if words[:1] and words[0] in EXECUTABLE and len(words) > 1:
                found.append(Block(path.relative_to(ROOT).as_posix(), block.lineno, by_text.get(block.code.strip())))
    return found


BLOCKS = blocks()
NOTEBOOKS = [snippet for snippet in ALL if snippet.language == "ipynb"]
CASES = [
    pytest.param(block.snippet, method, id=f"{block.snippet.id}-{method}")
    for block in BLOCKS
    if block.snippet
    for method in START_METHODS
    if method in block.snippet.settings.start_methods
] + [pytest.param(notebook, None, id=notebook.id) for notebook in NOTEBOOKS]


def test_every_snippet_is_a_block_of_a_page_and_every_block_a_snippet():
    assert not [f"{block.page}:{block.line}" for block in BLOCKS if block.snippet is None]
    assert {block.snippet.id for block in BLOCKS} == {s.id for s in ALL if s.language != "ipynb"}
    assert len(BLOCKS) > 20


@pytest.mark.parametrize(("snippet", "method"), CASES)
def test_a_snippet_does_what_it_promises(runs, snippet, method):
    job, run = runs[snippet.id, method]
    if isinstance(job, str):
        pytest.skip(f"{snippet.id} {job}")
    failure = judge(job, run)
    assert failure is None, failure.report(ROOT)


def planted(text: str) -> str | None:
    """The script with a ``raise`` as the first line under its main guard; None if it has no guard."""
    for node in ast.parse(text).body:
        if isinstance(node, ast.If) and "__name__" in ast.unparse(node.test):
            lines = text.splitlines(keepends=True)
            lines.insert(node.body[0].lineno - 1, " " * node.body[0].col_offset + 'raise RuntimeError("planted")\n')
            return "".join(lines)
    return None


def test_an_error_planted_under_the_main_guard_of_any_snippet_fails_it(place):
    jobs = []
    for snippet in ALL:
        text = planted(snippet.text) if snippet.language == "python" else None
        if text is None or isinstance(choose(snippet), str):
            continue
        copy = place / "snippets" / snippet.id
        copy.parent.mkdir(parents=True, exist_ok=True)
        copy.write_text(text, encoding="utf-8")
        for twin in snippet.path.parent.glob(f"{snippet.path.stem}.*out"):
            shutil.copy(twin, copy.parent)
        if snippet.helpers:
            shutil.copytree(snippet.path.with_suffix(""), copy.with_suffix(""))
        jobs.append(job_of(Snippet(copy, place / "snippets"), snippet.settings.start_methods[-1]))
    assert len(jobs) > 20
    with Batch(job for job in jobs if isinstance(job, Job)) as batch:
        passed = [(job, run) for job, run in batch.results().items() if judge(job, run) is None]
    # What fails before it comes to its main guard can't come to what is planted there.
    assert [job.snippet.id for job, run in passed if job.promise != "fails" or "planted" in run.output] == []


def test_an_error_planted_under_a_main_guard_fails_the_tests_and_the_build(place):
    copy = place / "project"
    shutil.copytree(ROOT, copy, ignore=shutil.ignore_patterns(".git", ".runs", ".cache", "site", ".venv", "*.egg-info"))
    for folder in [*(copy / "docs").iterdir(), *(copy / "snippets").iterdir()]:  # one section is enough
        if folder.is_dir() and folder.name not in ("assets", "index", "learn"):
            shutil.rmtree(folder)
    victim = copy / "snippets" / "learn" / "first_pool" / "square_numbers.py"
    victim.write_text(planted(victim.read_text(encoding="utf-8")), encoding="utf-8")

    def do(*command):
        return subprocess.run([sys.executable, "-m", *command], cwd=copy, capture_output=True, text=True, check=False)

    tests = do("pytest", "-q", "-k", "does_what_it_promises and square_numbers", "-p", "no:cacheprovider")
    assert tests.returncode == 1
    assert re.search(r"[123] failed", tests.stdout), tests.stdout
    build = do("mkdocs", "build", "-q")
    assert build.returncode == 1
    assert "snippets/learn/first_pool/square_numbers.py does not do what it promises" in build.stderr
    assert "RuntimeError: planted" in build.stderr
