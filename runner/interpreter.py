"""The Pythons of this machine."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from dataclasses import dataclass
from functools import cache

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from packaging.version import Version

from runner.errors import RunnerError
from runner.snippet import Snippet

_PROBE = """
import importlib.metadata, json, multiprocessing, platform, sys, sysconfig
print(json.dumps({
    "version": platform.python_version(),
    "build": sys.version,
    "platform": platform.platform(),
    "system": sys.platform,
    "free_threaded": bool(sysconfig.get_config_var("Py_GIL_DISABLED")),
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
    free_threaded  whether it is the build without the GIL
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
    free_threaded: bool
    default: str
    start_methods: tuple[str, ...]
    paths: tuple[str, ...]
    packages: tuple[tuple[str, str], ...]

    @property
    def release(self) -> tuple[int, ...]:
        """The version as numbers: (3, 15, 0)."""
        return Version(self.version).release

    @property
    def name(self) -> str:
        """The version, with a ``t`` for a free-threaded build: ``3.15.0t``."""
        return f"{self.version}{'t' * self.free_threaded}"

    @property
    def label(self) -> str:
        """The same without the last number: ``3.15t``."""
        return label_of(self.name)

    def start_methods_for(self, snippet: Snippet) -> list[str]:
        """The start methods that it has and that a snippet is about, the default first; one that is unfit has none."""
        return [method for method in self.start_methods if method in snippet.settings.start_methods]

    def lacks(self, wanted: Requirement) -> bool:
        """Whether a package is not installed, or not in a version that will do."""
        if wanted.marker and not wanted.marker.evaluate({"python_version": self.label.rstrip("t")}):
            return False
        have = {canonicalize_name(name): number for name, number in self.packages}
        number = have.get(canonicalize_name(wanted.name))
        return number is None or not wanted.specifier.contains(number, prereleases=True)

    def unfit(self, snippet: Snippet) -> str | None:
        """Why a snippet is not for this Python, as the end of a sentence; None if it is. Packages can be had."""
        needs = snippet.settings
        if not needs.requires_python.contains(self.version, prereleases=True):
            return f"needs Python {needs.requires_python}"
        if self.system not in needs.platforms:
            return f"needs the platform {' or '.join(needs.platforms)}"
        if not self.start_methods_for(snippet):
            return f"needs the start method {' or '.join(needs.start_methods)}"
        if snippet.language in ("sh", "console") and not shutil.which("sh"):
            return "needs a POSIX shell (sh)"
        return None


def label_of(name: str) -> str:
    """The name of a Python without its last number: ``3.15`` for ``3.15.0``, ``3.15t`` for ``3.15.0t``."""
    major, minor = name.split(".")[:2]
    return f"{major}.{minor}{'t' * name.endswith('t')}"


@cache
def probe(executable: str) -> Interpreter:
    """Ask a Python what it is, as a run sees it: without the folder and the variables of whoever asks.

    executable: a path, or a name on ``PATH``. Raises RunnerError if it does not answer.
    """
    try:
        command = [executable, "-I", "-c", _PROBE]
        answer = subprocess.run(command, capture_output=True, timeout=60, check=True, text=True)
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
        for name in (f"python3.{minor}", f"python3.{minor}t"):
            path = shutil.which(name)
            other = _probe_launcher(path) if path else None
            if other and other.label not in [i.label for i in found]:
                found.append(other)
    return found


@cache
def _probe_launcher(path: str) -> Interpreter | None:
    """The Python that a command starts; None if it is a launcher without its Python, which is slow to say so."""
    try:
        return probe(path)
    except RunnerError:
        return None
