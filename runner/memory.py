"""What earlier runs did, so that nothing runs again unless something it depends on has changed."""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import shutil
import sys
import tempfile
import time
from functools import cache
from pathlib import Path

from packaging.utils import canonicalize_name

from runner.execution import Run
from runner.interpreter import Interpreter
from runner.snippet import Snippet

KEEP = 30 * 24 * 3600
"""Seconds after which an entry, or an environment, that nobody asked for is dropped."""


class Memory:
    """A folder of runs, one file each, named by a digest of all that could change the run.

    Entries are written whole or not at all. One that can't be read, or whose checksum is wrong,
    is as good as none. Where nothing can be written, runs are not remembered, and the build goes on.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._complained = False

    def get(self, key: str) -> Run | None:
        """The run under a key, or None."""
        path = self._path(key)
        try:
            checksum, _, body = path.read_text(encoding="utf-8").partition("\n")
            if checksum != hashlib.sha256(body.encode()).hexdigest():
                return None
            run = Run.from_json(json.loads(body))
        except (OSError, ValueError, TypeError, AttributeError):
            return None
        if time.time() - path.stat().st_mtime > 24 * 3600:
            self._attempt(lambda: os.utime(path))
        return run

    def put(self, key: str, run: Run) -> None:
        """Remember a run."""
        body = json.dumps(run.as_json())
        text = f"{hashlib.sha256(body.encode()).hexdigest()}\n{body}"
        self._attempt(lambda: write_whole(self._path(key), text))

    def forget(self, key: str) -> None:
        """Drop a run: a failure is tried again, as its cause may lie outside of what the key covers."""
        self._attempt(lambda: self._path(key).unlink(missing_ok=True))

    def forget_old(self) -> None:
        """Drop entries that nobody asked for in ``KEEP`` seconds, and what a killed write left."""
        now = time.time()
        for path in self.folder.glob("??/*"):
            with contextlib.suppress(FileNotFoundError):  # a build beside this one has moved or dropped it
                age = now - path.stat().st_mtime
                if age > KEEP or (path.suffix != ".json" and age > 3600):
                    self._attempt(lambda path=path: path.unlink(missing_ok=True))
        for path in self.folder.glob("environments/*"):
            with contextlib.suppress(FileNotFoundError):
                if now - path.stat().st_mtime > (3600 if path.name.startswith("new-") else KEEP):
                    shutil.rmtree(path, ignore_errors=True)

    def _path(self, key: str) -> Path:
        return self.folder / key[:2] / f"{key}.json"

    def _attempt(self, action) -> None:
        try:
            action()
        except OSError as error:
            if not self._complained:
                print(f"runner: runs can't be remembered in {self.folder}: {error}", file=sys.stderr)
            self._complained = True


def write_whole(path: Path, text: str) -> None:
    """Write a file, with its folder, whole or not at all. Raises OSError."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, temporary = tempfile.mkstemp(dir=path.parent)
    try:
        with open(handle, "w", encoding="utf-8") as file:
            file.write(text)
        os.chmod(temporary, 0o644)  # for all to read, as any file; mkstemp makes it for one
        os.replace(temporary, path)
    except BaseException:
        os.unlink(temporary)
        raise


def cache_of(root: Path) -> Path:
    """The folder of all that is kept from build to build: ``.runs``, or what ``RUNNER_CACHE`` names."""
    return Path(os.environ.get("RUNNER_CACHE", root / ".runs")).resolve()


def key_of(snippet: Snippet, python: Interpreter, start_method: str) -> str:
    """A digest of everything that could change what a run does.

    That is: the script with its name, its helper files, the runner, the interpreter, the start
    method, and the versions of the packages that the script names.
    """
    named = {canonicalize_name(r.name) for r in snippet.dependencies}
    everything = snippet.language == "ipynb"  # a kernel, and whatever the cells import
    parts = [
        snippet.id,
        snippet.text,
        [(p.name, hashlib.sha256(p.read_bytes()).hexdigest()) for p in snippet.helpers],
        _runner_digest(),
        [python.build, python.platform],
        start_method,
        [p for p in python.packages if everything or canonicalize_name(p[0]) in named],
    ]
    return hashlib.sha256(json.dumps(parts).encode()).hexdigest()


@cache
def _runner_digest() -> str:
    folder = Path(__file__).parent
    digest = hashlib.sha256()
    for path in sorted(folder.rglob("*.py")):
        digest.update(path.read_bytes())
    return digest.hexdigest()
