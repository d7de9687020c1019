"""The Pythons of this machine, and which of them a snippet runs on."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from dataclasses import dataclass
from functools import cache

from packaging.utils import canonicalize_name

from runner.errors import RunnerError
from runner.snippet import Snippet

_PROBE = """
import importlib.metadata, json, multiprocessing, platform, sys, sysconfig
print(json.dumps({
    "version": platform.python_version(),
    "build": sys.version,
    "platform": platform.platform(),
    "system": sys.platform,
    "start_methods": multiprocessing.get_all_start_methods(),
    "default": multiprocessing.get_all_start_methods()[0],
    "executable": sys.executable,
    "paths": [sys.executable, sysconfig.get_path("stdlib"), sysconfig.get_path("purelib"), sys.prefix, sys.base_prefix],
    "packages": {d.name: d.version for d in importlib.metadata.distributions()},
}))
"""
OLDEST = 11
"""The oldest supported Python: 3.11."""


@dataclass(frozen=True)
class Interpreter:
    """A Python, asked for what it is.

    version        ``3.15.0``
    system         ``sys.platform``
    build          the text of ``sys.version``: version, build date, compiler
    start_methods  those of the platform, the default first
    paths          folders and files of this installation that may turn up in output: the
                   executable, the standard library, site-packages, the prefixes
    packages       distribution and version of all that is installed
    """

    executable: str
    version: str
    build: str
    platform: str
    system: str
    default: str
    start_methods: tuple[str, ...]
    paths: tuple[str, ...]
    packages: tuple[tuple[str, str], ...]

    @property
    def minor(self) -> tuple[int, int]:
        major, minor = self.version.split(".")[:2]
        return int(major), int(minor)

    def missing(self, snippet: Snippet) -> str | None:
        """What this Python lacks to run a snippet, as the end of a sentence; None if nothing."""
        needs = snippet.settings
        if not needs.requires_python.contains(self.version, prereleases=True):
            return f"needs Python {needs.requires_python}"
        if self.system not in needs.platforms:
            return f"needs the platform {' or '.join(needs.platforms)}"
        if not set(needs.start_methods) & set(self.start_methods):
            return f"needs the start method {' or '.join(needs.start_methods)}"
        if snippet.language in ("sh", "console") and not shutil.which("sh"):
            return "needs a POSIX shell (sh)"
        have = {canonicalize_name(name): number for name, number in self.packages}
        for wanted in needs.dependencies:
            if wanted.marker and not wanted.marker.evaluate():
                continue
            number = have.get(canonicalize_name(wanted.name))
            if number is None or not wanted.specifier.contains(number, prereleases=True):
                return f"needs {wanted}"
        return None


@cache
def probe(executable: str) -> Interpreter:
    """Ask a Python what it is.

    executable: a path, or a name on ``PATH``. Raises RunnerError if it does not answer.
    """
    try:
        answer = subprocess.run([executable, "-c", _PROBE], capture_output=True, timeout=60, check=True, text=True)
        facts = json.loads(answer.stdout)
    except (OSError, subprocess.SubprocessError, ValueError) as error:
        detail = (getattr(error, "stderr", None) or str(error)).strip()
        raise RunnerError(f"{executable}: can't be used as a Python: {detail}") from None
    for name in ("start_methods", "paths"):
        facts[name] = tuple(facts[name])
    facts["packages"] = tuple(sorted(facts["packages"].items()))
    return Interpreter(**facts)


def installed() -> list[Interpreter]:
    """The Python that runs this, then every other supported one on ``PATH``, newest first."""
    found = [probe(sys.executable)]
    for minor in range(sys.version_info.minor + 10, OLDEST - 1, -1):
        path = shutil.which(f"python3.{minor}")
        try:
            other = probe(path) if path else None
        except RunnerError:  # a launcher without its Python
            continue
        if other and other.minor not in [i.minor for i in found]:
            found.append(other)
    return found


def choose(snippet: Snippet) -> Interpreter | str:
    """The Python that a build runs a snippet on, or what is missing on this machine.

    It is the Python that runs the build, unless the snippet needs another one.
    """
    mine = probe(sys.executable)
    missing = mine.missing(snippet)
    if missing is None:
        return mine
    return next((other for other in installed() if other.missing(snippet) is None), missing)
