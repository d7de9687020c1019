"""A project of a few files to try things on, and the check that nothing is left behind."""

from __future__ import annotations

import contextlib
import functools
import http.server
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import textwrap
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import psutil
import pytest
from bs4 import BeautifulSoup
from playwright.sync_api import sync_playwright

from runner import shm
from runner.batch import Job, memory_of
from runner.census import Census
from runner.environment import choose
from runner.execution import Run, execute
from runner.interpreter import probe
from runner.snippet import Snippet
from runner.verdict import run_and_judge

ROOT = Path(__file__).parent.parent
HERE = probe(sys.executable)

if signal.getsignal(signal.SIGINT) == signal.SIG_IGN:  # begun in the background: programs would inherit it
    signal.signal(signal.SIGINT, signal.default_int_handler)


@pytest.fixture
def place() -> Iterator[Path]:
    """A folder for all that a test does; when the test ends, no process of it is left, and nothing in ``/dev/shm``.

    Its path is short: the sockets of multiprocessing lie below it, and their paths have 104 characters.
    """
    before = shm.names()
    folder = Path(tempfile.mkdtemp(prefix="t")).resolve()
    try:
        yield folder
        deadline = time.monotonic() + 10
        while (left := processes_of(folder)) and time.monotonic() < deadline:
            time.sleep(0.05)
        commands = []
        for process in left:
            with contextlib.suppress(psutil.NoSuchProcess):  # a zombie is gone, too
                commands.append(process.cmdline())
                process.kill()
        assert not commands, "processes outlived the test"
        assert not [f.name for f in folder.glob("r-*")], "a folder of runs outlived the test"
        assert not list((folder / "room").glob("*")), "files of a run outlived the test"
        kept = mine_of(shm.unused(shm.names() - before))
        while kept and time.monotonic() < deadline:
            time.sleep(0.1)  # another build on this machine may be about to clear it away
            kept = mine_of(shm.unused(kept))
        assert not kept, "shared memory outlived the test"
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def mine_of(names: Iterable[str]) -> list[str]:
    """Of names in ``/dev/shm``, those that Python gives: a browser beside the tests has its own."""
    return [name for name in names if name.startswith(("psm_", "sem.mp-", "pym-", "left_"))]


def processes_of(folder: Path) -> list[psutil.Process]:
    """The processes whose temporary files would lie below a folder: those of the runs of a test, and of its builds."""
    found = []
    for process in psutil.process_iter():
        try:
            inside = process.environ().get("TMPDIR", "").startswith(str(folder))
            if inside and process.status() != psutil.STATUS_ZOMBIE:
                found.append(process)
        except (psutil.Error, OSError):
            continue
    return found


@pytest.fixture
def run(place: Path) -> Iterator[Callable[..., Run]]:
    """Runs a text as a snippet: ``run("print(1)", limit=2)``."""
    room = place / "room"
    room.mkdir()
    with Census() as census:

        def run_text(text: str, name: str = "try_it.py", limit: float = 10, start_method: str = HERE.default) -> Run:
            snippet = write_snippet(
                place, f"page/{name}", f"# /// script\n# [tool.runner]\n# limit = {limit}\n# ///\n", text
            )
            return execute(snippet, HERE, start_method, census, room=room)

        yield run_text


def write_snippet(root: Path, name: str, metadata: str, text: str) -> Snippet:
    """Put a snippet into a project."""
    path = root / "snippets" / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(metadata + textwrap.dedent(text).lstrip("\n"), encoding="utf-8")
    return Snippet(path, root / "snippets")


class Project:
    """A small project with the real ``mkdocs.yml``, less its navigation."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.pages: dict[str, list[str]] = {}
        (root / "docs").mkdir()
        (root / "snippets").mkdir()
        shutil.copytree(ROOT / "theme", root / "theme")
        shutil.copytree(ROOT / "runner", root / "runner", ignore=shutil.ignore_patterns("__pycache__"))
        shutil.copytree(ROOT / "docs" / "assets", root / "docs" / "assets")
        settings = (ROOT / "mkdocs.yml").read_text(encoding="utf-8")
        self.settings(settings[: settings.index("\nnav:")] + "\n")
        self.page("index.md", "# Home\n")

    def settings(self, text: str) -> None:
        (self.root / "mkdocs.yml").write_text(text, encoding="utf-8")

    def change_settings(self, old: str, new: str) -> None:
        text = (self.root / "mkdocs.yml").read_text(encoding="utf-8")
        assert old in text
        self.settings(text.replace(old, new))

    def page(self, name: str, text: str) -> Path:
        path = self.root / "docs" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        return path

    def snippet(self, name: str, text: str, twin: str | None = None, metadata: str = "") -> Snippet:
        """A snippet with its twin, included in its page."""
        snippet = write_snippet(self.root, name, metadata, text)
        if twin is not None:
            snippet.path.with_suffix(".out").write_text(twin, encoding="utf-8")
        blocks = self.pages.setdefault(snippet.page, [])
        block = f'```{snippet.language} exec="on"\n--8<-- "{name}"\n```\n'
        if block not in blocks:
            blocks.append(block)
        self.page(snippet.page, "# Page\n\n" + "\n".join(blocks))
        return snippet

    def start(self, *command: str, **env: str) -> subprocess.Popen[str]:
        """Start ``python -m command`` in the project."""
        return subprocess.Popen(
            [sys.executable, "-m", *command],
            cwd=self.root,
            env={**os.environ, "TMPDIR": str(self.root), "NO_MKDOCS_2_WARNING": "1", **env},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )

    def do(self, *command: str, **env: str) -> subprocess.CompletedProcess[str]:
        """Do ``python -m command`` in the project, to the end."""
        process = self.start(*command, **env)
        try:
            output, _ = process.communicate(timeout=120)
        except subprocess.TimeoutExpired:
            process.kill()
            raise
        return subprocess.CompletedProcess(command, process.returncode, output)

    def html(self, page: str = "page") -> str:
        return (self.root / "site" / page / "index.html").read_text(encoding="utf-8")


@pytest.fixture
def project(place: Path) -> Project:
    return Project(place)


def job_of(snippet: Snippet, method: str | None) -> Job | str:
    """The run of a snippet on this Python or one that it asks for; a text that says why there is none."""
    python = choose(snippet)
    if isinstance(python, str):
        return python
    if method not in (None, *python.start_methods):
        return f"needs the start method {method}"
    return Job(snippet, python, method or python.default)


@pytest.fixture(scope="session")
def runs(request):
    """The runs of the snippets that were chosen to be tested, done now; `verify` need not repeat them."""
    chosen = [item.callspec.params for item in request.session.items if item.name.startswith("test_a_snippet_does")]
    jobs = {(p["snippet"].id, p["method"]): job_of(p["snippet"], p["method"]) for p in chosen}
    done, _ = run_and_judge((job for job in jobs.values() if isinstance(job, Job)), memory_of(ROOT), again=True)
    return {key: (job, done.get(job)) for key, job in jobs.items()}


@pytest.fixture(scope="session")
def site(tmp_path_factory, runs) -> Path:  # noqa: ARG001
    """The site as this tree builds it, strictly, with an address and a repository, as it is hosted.

    Comes after ``runs``, whose runs it shows, so that none is done twice.
    """
    folder = tmp_path_factory.mktemp("site")
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "-d", str(folder)]
    hosted = {**os.environ, "REPO_URL": "https://github.com/owner/name", "SITE_URL": "https://example.org/docs/"}
    result = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False, env=hosted)
    assert result.returncode == 0, result.stdout + result.stderr
    return folder


@functools.cache
def soup_of(path: Path) -> BeautifulSoup:
    """A page of a built site; kept, as many tests look at all of them. Not to be changed."""
    return BeautifulSoup(path.read_text(encoding="utf-8"), "html.parser")


ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
]


def find_browser() -> str | None:
    """A Chromium of this machine; None for the one that ``playwright install chromium`` put here."""
    for name in ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable"):
        if path := shutil.which(name):
            return path
    return None


@pytest.fixture(scope="session")
def browser():
    with sync_playwright() as playwright:
        path = find_browser()
        if path is None and not os.path.exists(playwright.chromium.executable_path):
            reason = "there is no Chromium here: install it, or run `playwright install chromium`"
            if os.environ.get("CI"):
                pytest.fail(reason)
            pytest.skip(reason)
        browser = playwright.chromium.launch(executable_path=path, args=ARGUMENTS)
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def address(site):
    class Quiet(http.server.SimpleHTTPRequestHandler):
        def log_message(self, *_):
            pass

    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Quiet, directory=str(site))) as server:
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
