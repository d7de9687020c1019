"""What a snippet runs on: a Python, in an environment of its own where the snippet names packages."""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import shutil
import subprocess
import sys
import tempfile
from functools import cache
from pathlib import Path

from runner.errors import RunnerError
from runner.interpreter import Interpreter, installed, probe
from runner.memory import cache_of
from runner.snippet import Snippet

_REASON = 200
"""Characters of uv's complaint that a page shows."""


def equip(snippet: Snippet, python: Interpreter) -> Interpreter | str:
    """A Python with all that a snippet needs, or what stands against it, as the end of a sentence.

    A Python that has the packages is taken as it is. For any other, uv makes an environment below
    the folder of the memory, which is kept. Only wheels are installed: nothing is compiled here.
    """
    if why := python.unfit(snippet):
        return why
    if not any(map(python.lacks, snippet.dependencies)):
        return python
    return _environment(python, tuple(sorted(map(str, snippet.dependencies))), cache_of(snippet.folder.parent))


def choose(snippet: Snippet) -> Interpreter | str:
    """The Python that a build runs a snippet on, or what stands against it on this machine.

    It is the Python that runs the build, unless the snippet needs another one.
    """
    mine = equip(snippet, probe(sys.executable))
    if isinstance(mine, Interpreter):
        return mine
    others = (equip(snippet, other) for other in installed()[1:])
    return next((other for other in others if isinstance(other, Interpreter)), mine)


@cache
def _environment(python: Interpreter, packages: tuple[str, ...], cache_folder: Path) -> Interpreter | str:
    name = hashlib.sha256(json.dumps([python.executable, python.build, packages]).encode()).hexdigest()[:16]
    folder = cache_folder / "environments" / name
    there = "Scripts/python.exe" if os.name == "nt" else "bin/python"
    try:
        if not folder.exists():
            folder.parent.mkdir(parents=True, exist_ok=True)
            _make(python, packages, folder)
        with contextlib.suppress(OSError):
            os.utime(folder)  # in use: see Memory.forget_old
        return probe(str(folder / there))
    except subprocess.CalledProcessError as error:
        return f"needs {' and '.join(packages)}, which Python {python.name} can't have here: {_reason(error.stderr)}"
    except (OSError, RunnerError) as error:
        return f"needs {' and '.join(packages)}, and there is no environment with that: {error}"


def _make(python: Interpreter, packages: tuple[str, ...], folder: Path) -> None:
    """Make an environment: whole or not at all, and by one of those who want it at once."""
    temporary = Path(tempfile.mkdtemp(dir=folder.parent, prefix="new-"))
    try:
        environment = temporary / "environment"
        uv = [sys.executable, "-m", "uv", "--quiet", "--no-progress"]
        for command in (
            ["venv", "--relocatable", "--python", python.executable, str(environment)],
            ["pip", "install", "--only-binary", ":all:", "--python", str(environment), *packages],
        ):
            subprocess.run([*uv, *command], check=True, capture_output=True, text=True)
        try:
            environment.rename(folder)
        except OSError:
            if not folder.exists():
                raise
    finally:
        shutil.rmtree(temporary, ignore_errors=True)


def _reason(text: str) -> str:
    """The beginning of what uv says, in one line."""
    line = " ".join(text.replace("×", "").replace("╰─▶", "").split())
    return line if len(line) <= _REASON else f"{line[:_REASON]}…"
