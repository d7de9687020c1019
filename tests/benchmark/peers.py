"""Others that run scripts while they build a site: how each takes the scripts, and what it shows of their output."""

from __future__ import annotations

import os
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

from bs4 import BeautifulSoup
from projects import of_scripts

from runner.snippet import Snippet

_MKDOCS = [sys.executable, "-m", "mkdocs", "build", "-q"]


class ConsoleFence:
    """markdown-exec's own fence for shell sessions, on the pages that our build has."""

    name = "markdown-exec, console fence"

    def write(self, folder: Path, snippets: Iterable[Snippet]) -> list[str]:
        """Lay out a project; returns the command that builds it."""

        def block(snippet: Snippet) -> str:  # ended at the same limit as by the runner
            command = f"timeout -s KILL {snippet.limit:g} {shlex.join([sys.executable, str(snippet.path)])}"
            quiet = f"({command} 2>&1 | cat) 2>/dev/null"  # the shell, which would add "Killed"
            return f'```console exec="on" result="text"\n$ {quiet}\n```'

        settings = of_scripts(folder, snippets, block) / "mkdocs.yml"
        text = settings.read_text(encoding="utf-8")
        for line in ("  - runner.site\n", "hooks: [runner/notebook.py]\n"):
            assert line in text, line
            text = text.replace(line, "")
        settings.write_text(text, encoding="utf-8")
        return _MKDOCS

    def printed(self, folder: Path, snippet: Snippet) -> str:
        """What the site shows as the output of a snippet; empty if there is none."""
        page = folder / "site" / Path(snippet.page).with_suffix("") / "index.html"
        if snippet.page == "index.md":
            page = folder / "site" / "index.html"
        heading = _soup(page).find(id=snippet.path.stem)
        shown = heading.find_next(["h2", "code"]) if heading else None
        return shown.get_text() if shown and shown.name == "code" else ""


class MkdocsJupyter:
    """mkdocs-jupyter, to which a script is a notebook."""

    name = "mkdocs-jupyter"

    def write(self, folder: Path, snippets: Iterable[Snippet]) -> list[str]:
        docs = folder / "docs"
        docs.mkdir(parents=True)
        (docs / "index.md").write_text("# Home\n", encoding="utf-8")
        for snippet in snippets:
            _copy(snippet, docs)
        (folder / "mkdocs.yml").write_text(
            "site_name: Scripts\n"
            "theme: material\n"
            "plugins:\n"
            "  - search\n"
            '  - mkdocs-jupyter: {include: ["*.py"], execute: true, allow_errors: true}\n',
            encoding="utf-8",
        )
        return _MKDOCS

    def printed(self, folder: Path, snippet: Snippet) -> str:
        page = folder / "site" / Path(snippet.id).with_suffix("") / "index.html"
        return "\n".join(part.get_text().strip("\n") for part in _soup(page).select(".jp-OutputArea-output"))


class SphinxGallery:
    """sphinx-gallery, on as many cores as there are; in an environment that uv makes.

    folder: for the environment.
    """

    name = "sphinx-gallery"
    packages = ("sphinx-gallery==0.22.1", "sphinx==9.2.0", "joblib==1.6.0")

    def __init__(self, folder: Path) -> None:
        here = Path(sys.executable).parent
        uv = shutil.which("uv", path=f"{here}{os.pathsep}{os.environ['PATH']}")
        if not uv:
            raise SystemExit("sphinx-gallery gets an environment of its own, by uv: python -m pip install uv")
        subprocess.run([uv, "venv", "-q", "--python", sys.executable, folder], check=True)
        self._python = str(folder / "bin" / "python")
        install = [uv, "pip", "install", "-q", "--compile-bytecode", "--python", self._python]
        subprocess.run([*install, *self.packages], check=True)

    def write(self, folder: Path, snippets: Iterable[Snippet]) -> list[str]:
        rooms = set()
        for snippet in snippets:
            script = _copy(snippet, folder / "scripts")
            title = f'"""\n{script.stem}\n{"=" * len(script.stem)}\n"""\n'  # without one it is passed over
            script.write_text(title + snippet.text, encoding="utf-8")
            rooms.add(script.parent.relative_to(folder / "scripts"))
        for room in rooms:
            (folder / "scripts" / room / "README.rst").write_text(f"{room.name}\n{'=' * 80}\n", encoding="utf-8")
        settings = {
            "examples_dirs": [f"scripts/{room}" for room in sorted(rooms)],
            "gallery_dirs": [f"gallery/{room}" for room in sorted(rooms)],
            "filename_pattern": ".",
            "image_scrapers": (),
            "reset_modules": (),
            "only_warn_on_example_error": True,
            "parallel": len(os.sched_getaffinity(0)),
        }
        conf = f'extensions = ["sphinx_gallery.gen_gallery"]\nsphinx_gallery_conf = {settings!r}\n'
        (folder / "conf.py").write_text(conf, encoding="utf-8")
        tree = "".join(f"   gallery/{room}/index\n" for room in sorted(rooms))
        (folder / "index.rst").write_text(f"Home\n====\n\n.. toctree::\n\n{tree}", encoding="utf-8")
        return [self._python, "-m", "sphinx", "-b", "html", "-q", ".", "site"]

    def printed(self, folder: Path, snippet: Snippet) -> str:
        page = folder / "site" / "gallery" / Path(snippet.id).with_suffix(".html")
        return "\n".join(part.get_text().strip("\n") for part in _soup(page).select(".sphx-glr-script-out pre"))


def _copy(snippet: Snippet, folder: Path) -> Path:
    """Copy a snippet with what lies beside it when it runs; returns its path."""
    script = folder / snippet.id
    script.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(snippet.path, script)
    helpers = snippet.path.with_suffix("")
    for path in snippet.helpers:
        target = script.parent / path.relative_to(helpers)
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(path, target)
    return script


def _soup(page: Path) -> BeautifulSoup:
    return BeautifulSoup(page.read_text(encoding="utf-8") if page.exists() else "", "html.parser")
