"""The pages of the reference: documented names, what they do, and the snippets that use them.

Beside ``docs/reference/queues.md`` lies ``queues.toml`` with a table for each class or module:

    ["multiprocessing.Queue"]
    _since = "2.6"
    get = "Takes the next object …"
    locked = { since = "3.14", text = "Tells whether …" }

A line ``<!-- reference: multiprocessing.Queue -->`` of the page becomes the table of its names.
"""

from __future__ import annotations

import re
import tomllib
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from html import escape
from pathlib import Path

from runner.errors import RunnerError
from runner.names import Names
from runner.snippet import Snippet, link_to

FOLDER = Path("docs", "reference")
_SHOWN = 2
"""How many snippets a name links to."""
_SINCE = re.compile(r"[23]\.\d+")


@dataclass(frozen=True)
class Entry:
    """A documented name.

    owner  the module or class that has it, by its full name
    since  the version of Python that brought it
    page   the page that describes it, below ``docs/``
    """

    owner: str
    name: str
    since: str
    text: str
    page: str

    @property
    def full_name(self) -> str:
        return f"{self.owner}.{self.name}"


def entries(root: Path) -> dict[str, list[Entry]]:
    """All documented names, by their owners.

    Raises RunnerError where a file can't be read, or an entry lacks its version or its sentence.
    """
    found: dict[str, list[Entry]] = {}
    for path in sorted((root / FOLDER).glob("*.toml")):
        try:
            tables = tomllib.loads(path.read_text(encoding="utf-8"))
        except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
            raise RunnerError(f"{path}: can't be read: {error}") from None
        for owner, table in tables.items():
            if owner in found:
                raise RunnerError(f"{path}: {owner} is described in {found[owner][0].page}, too")
            page = path.relative_to(root / "docs").with_suffix(".md").as_posix()
            found[owner] = [_entry(path, owner, page, name, table) for name in table if name != "_since"]
    return found


def _entry(path: Path, owner: str, page: str, name: str, table: Mapping[str, object]) -> Entry:
    value = table[name] if isinstance(table[name], dict) else {"text": table[name]}
    since, text = value.get("since", table.get("_since")), value.get("text")
    if not isinstance(text, str) or not text.endswith(".") or not isinstance(since, str) or not _SINCE.fullmatch(since):
        raise RunnerError(f'{path}: {owner}: {name} needs a sentence, and a version as since = "3.14"')
    if surplus := set(value) - {"since", "text"}:
        raise RunnerError(f"{path}: {owner}: {name} has {', '.join(sorted(surplus))}; it takes since and text")
    return Entry(owner, name, since, text, page)


def users(documented: Mapping[str, Iterable[Entry]], snippets: Iterable[Snippet]) -> dict[str, list[Snippet]]:
    """For each documented name the snippets that use it, those first that use the fewest."""
    names = Names({owner: [entry.name for entry in some] for owner, some in documented.items()})
    used = [(names.used_by(snippet), snippet) for snippet in snippets]
    found = defaultdict(list)
    for some, snippet in sorted(used, key=lambda pair: (len(pair[0]), pair[1].id)):
        for name in some:
            found[name].append(snippet)
    return dict(found)


def table(some: Sequence[Entry], used: Mapping[str, Sequence[Snippet]]) -> str:
    """The names of a class or module, as HTML. Raises RunnerError if no snippet uses one of them."""
    rows = []
    for entry in some:
        snippets = used.get(entry.full_name)
        if not snippets:
            raise RunnerError(
                f"docs/{entry.page}: no snippet uses {entry.full_name}; write one, or show where one does"
            )
        links = " ".join(
            f'<a href="{link_to(one.page, entry.page)}#{one.slug}">{escape(one.path.stem)}</a>'
            for one in snippets[:_SHOWN]
        )
        text = re.sub(r"`([^`]+)`", r"<code>\1</code>", escape(entry.text))
        rows.append(
            f'<tr id="{entry.full_name}"><td><code>{escape(entry.name)}</code></td>'
            f"<td>{text}</td><td>{entry.since}</td><td>{links}</td></tr>"
        )
    head = "<tr><th>name</th><th>what it does</th><th>since</th><th>used in</th></tr>"
    return f'<table class="reference"><thead>{head}</thead><tbody>{"".join(rows)}</tbody></table>'
