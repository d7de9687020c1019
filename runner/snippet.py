"""A snippet: a script of the site, and what its name and its metadata promise."""

from __future__ import annotations

import hashlib
import json
import posixpath
import re
import sys
import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import TypeVar

from packaging.requirements import InvalidRequirement, Requirement
from packaging.specifiers import InvalidSpecifier, SpecifierSet

from runner.errors import RunnerError

LANGUAGES = {".py": "python", ".pycon": "pycon", ".console": "console", ".sh": "sh", ".ipynb": "ipynb"}
"""The kinds of snippet: suffix of the file, language of its fence."""

PROMISES = ("", "varies", "fails", "hangs")
START_METHODS = ("fork", "spawn", "forkserver")
PLATFORMS = ("linux", "darwin", "win32")
LIMIT = 20.0
"""Seconds that a snippet may take; ``limit`` in its metadata says otherwise."""
HANGS_LIMIT = 3.0
"""The same for a snippet that promises to hang."""
NOTEBOOK_NEEDS = ("nbclient", "nbformat", "ipykernel")
"""The packages that execute a notebook."""
NOTEBOOK_LIMIT = 60.0
"""The same for a notebook, which starts a kernel first."""

_WHERE = re.compile(r"((?P<since>3(\.\d+){1,2})([ .](?=[a-z])|$))?(?P<method>fork|spawn|forkserver)?")
_T = TypeVar("_T")

# The expression of https://peps.python.org/pep-0723/#reference-implementation, for `script` blocks only.
_METADATA = re.compile(r"(?m)^# /// script$\s(?P<content>(^#(| .*)$\s)+)^# ///$\n*")


@dataclass(frozen=True)
class Where:
    """Some of the places where a snippet runs: from a version of Python on, or under a start method, or both.

    since         (3, 14), or (3, 13, 8) where a later release of 3.13 differs; None means every version
    start_method  None means each
    """

    since: tuple[int, ...] | None = None
    start_method: str | None = None

    @property
    def label(self) -> str | None:
        """The version as an interpreter's label has it: ``3.14``."""
        return ".".join(map(str, self.since)) if self.since else None

    @classmethod
    def parse(cls, text: str) -> Where | None:
        """``3.14``, ``fork``, ``3.14 fork`` or ``3.14.fork``, as metadata and twins have it; None if it is none."""
        match = _WHERE.fullmatch(text)
        if not match:
            return None
        since = tuple(map(int, match["since"].split("."))) if match["since"] else None
        return cls(since, match["method"])


def closest(choices: Iterable[tuple[Where, _T]], version: tuple[int, ...], start_method: str) -> _T | None:
    """Of things said of some places, that which says most about one: by start method first, then by version.

    version: (3, 13, 8)
    """
    fitting = [
        ((where.start_method is not None, where.since or ()), thing)
        for where, thing in choices
        if where.start_method in (None, start_method) and (where.since or ()) <= version
    ]
    return max(fitting, key=lambda pair: pair[0])[1] if fitting else None


@dataclass(frozen=True)
class Settings:
    """What the PEP 723 metadata of a snippet says; the page leaves that block out.

    ``requires_python``, ``dependencies``: as the standard has them. From ``[tool.runner]``:

    limit           seconds that a run may take
    alone           runs with nothing beside it: a measurement
    start-methods   the start methods it is about; the others are not tried
    platforms       the systems it is about, as ``sys.platform`` names them
    leaves          it leaves processes or shared memory behind, and that is the lesson
    ends            its promise where that is not the one of its name, from a version of Python on,
                    under a start method, or both: ``{"3.14" = "fails", "3.14 fork" = ""}``
    tabs            the places that the page shows side by side: versions of Python, each under its
                    default start method, or start methods, or both: ``["3.13", "3.14 spawn"]``
    """

    requires_python: SpecifierSet = field(default_factory=SpecifierSet)
    dependencies: tuple[Requirement, ...] = ()
    limit: float | None = None
    alone: bool = False
    start_methods: tuple[str, ...] = START_METHODS
    platforms: tuple[str, ...] = PLATFORMS
    leaves: bool = False
    ends: tuple[tuple[Where, str], ...] = ()
    tabs: tuple[str, ...] = ()


@dataclass(frozen=True)
class Snippet:
    """A script under ``snippets/``, or a notebook under ``docs/``.

    path    the file
    folder  the room it stands in: ``snippets/`` or ``docs/``
    """

    path: Path
    folder: Path

    @property
    def id(self) -> str:
        """The path below its room, with forward slashes: ``pools/map/square_numbers.py``."""
        return self.path.relative_to(self.folder).as_posix()

    @property
    def language(self) -> str:
        return LANGUAGES[self.path.suffix]

    @cached_property
    def text(self) -> str:
        try:
            return self.path.read_text(encoding="utf-8")
        except UnicodeDecodeError as error:
            raise RunnerError(f"{self.path}: is not UTF-8 text: {error}") from None

    @cached_property
    def shown(self) -> str:
        """The text as the page shows it: without the metadata."""
        return _METADATA.sub("", self.text, count=1).strip("\n")

    @property
    def promise(self) -> str:
        """``varies``, ``fails``, ``hangs``, or nothing: the last word of the name."""
        last = self.path.stem.rpartition("_")[2]
        return last if last in PROMISES[1:] else ""

    def promise_on(self, version: tuple[int, ...], start_method: str) -> str:
        """The promise on one version of Python, under one start method."""
        end = closest(self.settings.ends, version, start_method)
        return self.promise if end is None else end

    @property
    def dependencies(self) -> tuple[Requirement, ...]:
        """The packages that it needs; those of a notebook are for its kernel, too."""
        kernel = map(Requirement, NOTEBOOK_NEEDS if self.language == "ipynb" else ())
        return (*self.settings.dependencies, *kernel)

    @cached_property
    def digest(self) -> str:
        """A digest of all that says what it is: the script, its helper files, its twins."""
        parts = [self.id, self.text]
        for path in (*self.helpers, *self.twins.values()):
            parts += [path.name, hashlib.sha256(path.read_bytes()).hexdigest()]
        return hashlib.sha256(json.dumps(parts).encode()).hexdigest()

    @property
    def twins(self) -> dict[Where, Path]:
        """The files with the text that it is held to: ``x.out``, ``x.fork.out``, ``x.3.14.fork.out`` and the like."""
        found = {}
        for path in sorted(self.path.parent.glob(f"{self.path.stem}.*out")):
            if where := Where.parse(path.name.removeprefix(f"{self.path.stem}.").removesuffix("out").removesuffix(".")):
                found[where] = path
        return found

    @cached_property
    def settings(self) -> Settings:
        return _settings(self.path, self.text)

    @property
    def limit(self) -> float:
        """Seconds that a run may take."""
        if self.settings.limit is not None:
            return self.settings.limit
        if self.language == "ipynb":
            return NOTEBOOK_LIMIT
        return HANGS_LIMIT if self.promise == "hangs" else LIMIT

    @cached_property
    def helpers(self) -> tuple[Path, ...]:
        """The files that lie beside the script when it runs: those of the folder that has its name."""
        folder = self.path.with_suffix("")
        return tuple(sorted(p for p in folder.rglob("*") if p.is_file() and "__pycache__" not in p.parts))

    @property
    def slug(self) -> str:
        """The name of its block, for links: ``pools-map-square_numbers``."""
        return re.sub(r"[^\w-]+", "-", self.path.relative_to(self.folder).with_suffix("").as_posix())

    @property
    def page(self) -> str:
        """The page that it belongs to, below ``docs/``: ``pools/map.md``; of a notebook, the notebook."""
        if self.language == "ipynb":
            return self.id
        return f"{Path(self.id).parent.as_posix()}.md"


def address_of(page: str) -> str:
    """Where the site has a page, below its root: ``pools/map/`` for ``pools/map.md``, nothing for ``index.md``."""
    path = page.rpartition(".")[0]
    return "" if path == "index" else f"{path.removesuffix('/index')}/"


def link_to(page: str, here: str) -> str:
    """What a link in HTML says on one page to lead to another; both as ``pools/map.md``.

    MkDocs leaves it as it is. Zensical takes it for one between the sources, and turns it into this.
    """
    if "zensical.main" in sys.modules:  # its other modules are imported by MkDocs, too
        return posixpath.relpath(page, posixpath.dirname(here) or ".")
    return "../" * address_of(here).count("/") + address_of(page)


def find_snippets(root: Path) -> list[Snippet]:
    """All the snippets of a project, sorted by path.

    root: the folder of ``mkdocs.yml``. A folder beside a snippet of the same name holds that
    snippet's helper files and no snippets. Raises RunnerError where there are none, or where a
    file has no place.
    """
    folder = root / "snippets"
    if not folder.is_dir():
        raise RunnerError(f"{folder}: there is no such folder; start in the folder of mkdocs.yml, or name it by --root")
    found = []
    twins = []
    for path in _walk(folder):
        if path.suffix == ".out":
            twins.append(path)
            continue
        if path.suffix not in LANGUAGES:
            raise RunnerError(
                f"{path}: is neither a snippet ({', '.join(LANGUAGES)}) nor a twin (.out), "
                "nor in a folder of helper files"
            )
        if path.parent == folder:
            raise RunnerError(f"{path}: belongs to no page; snippets/pools/map/x.py belongs to docs/pools/map.md")
        found.append(Snippet(path, folder))
    for path in set(twins).difference(*(snippet.twins.values() for snippet in found)):
        raise RunnerError(f"{path}: is the twin of no snippet; x.out, x.3.14.out and x.fork.out belong to x.py")
    docs = root / "docs"
    found += [Snippet(path, docs) for path in _walk(docs) if path.suffix == ".ipynb"]
    return found


def _walk(folder: Path) -> Iterator[Path]:
    entries = sorted(p for p in folder.iterdir() if not p.name.startswith((".", "__pycache__")))
    stems = {p.stem for p in entries if p.is_file() and p.suffix in LANGUAGES}
    for entry in entries:
        if entry.is_file():
            yield entry
        elif entry.name not in stems:
            yield from _walk(entry)


def _settings(path: Path, text: str) -> Settings:
    blocks = list(_METADATA.finditer(text))
    if not blocks:
        return Settings()
    line = text.count("\n", 0, blocks[0].start()) + 1

    def fail(message: str) -> RunnerError:
        return RunnerError(f"{path}:{line}: in the metadata of this snippet, {message}")

    if len(blocks) > 1:
        raise fail("there is a second `script` block; PEP 723 allows one")
    content = "".join(
        row[2:] if row.startswith("# ") else row[1:] for row in blocks[0]["content"].splitlines(keepends=True)
    )
    try:
        data = tomllib.loads(content)
    except tomllib.TOMLDecodeError as error:
        raise fail(f"the TOML does not parse: {error}") from None

    tool = data.get("tool", {})
    unknown = [k for k in data if k not in ("requires-python", "dependencies", "tool")]
    unknown += [f"tool.{k}" for k in tool if k != "runner"]
    mine = tool.get("runner", {})
    types = {
        "limit": (int, float),
        "alone": bool,
        "start-methods": list,
        "platforms": list,
        "leaves": bool,
        "ends": dict,
        "tabs": list,
    }
    unknown += [f"tool.runner.{k}" for k in mine if k not in types]
    if unknown:
        raise fail(f"nothing is called {', '.join(unknown)}; tool.runner knows {', '.join(types)}")
    for key, kind in types.items():
        value = mine.get(key)
        if value is not None and (not isinstance(value, kind) or (isinstance(value, bool) and kind is not bool)):
            raise fail(f"tool.runner.{key} = {value!r} has the wrong type: {type(value).__name__}")
    if "limit" in mine and not 0 < mine["limit"] <= 300:
        raise fail(f"tool.runner.limit = {mine['limit']} is not between 0 and 300 seconds")
    chosen = {}
    for key, choices in (("start-methods", START_METHODS), ("platforms", PLATFORMS)):
        chosen[key] = tuple(mine.get(key, choices))
        if not chosen[key] or any(choice not in choices for choice in chosen[key]):
            raise fail(f"tool.runner.{key} = {list(chosen[key])} is not a choice of {', '.join(choices)}")

    ends = []
    for place, end in mine.get("ends", {}).items():
        where = Where.parse(place)
        if not place or not where or end not in PROMISES:
            raise fail(f'tool.runner.ends: {place!r} = {end!r} is not like "3.14" = "fails" or "3.14 fork" = ""')
        ends.append((where, end))
    tabs = tuple(mine.get("tabs", ()))
    for tab in tabs:
        where = Where.parse(tab) if isinstance(tab, str) and tab else None
        if not where or len(where.since or ()) > 2 or tabs.count(tab) > 1:
            raise fail(f'tool.runner.tabs: {tab!r} is not like "3.14", "fork" or "3.14 fork", or is there twice')
    try:
        requires = SpecifierSet(data.get("requires-python", ""))
        dependencies = tuple(Requirement(d) for d in data.get("dependencies", []))
    except (InvalidSpecifier, InvalidRequirement, TypeError, AttributeError) as error:
        raise fail(f"requires-python or dependencies can't be read: {error}") from None
    return Settings(
        requires_python=requires,
        dependencies=dependencies,
        limit=mine.get("limit"),
        alone=mine.get("alone", False),
        start_methods=chosen["start-methods"],
        platforms=chosen["platforms"],
        leaves=mine.get("leaves", False),
        ends=tuple(ends),
        tabs=tabs,
    )
