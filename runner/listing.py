"""Lists of the pages of a folder, for the index of the folder above it.

A line ``<!-- pages: errors/queues -->`` in ``docs/errors/index.md`` becomes a list of the pages in
``docs/errors/queues``, each with its heading and its description, in the order of their headings.
"""

from __future__ import annotations

import re
from html import escape, unescape
from pathlib import Path

import yaml

from runner.errors import RunnerError
from runner.snippet import link_to

_FRONT_MATTER = re.compile(r"---\n(?P<matter>.*?\n)---\n", re.DOTALL)


def front_matter(path: Path) -> dict[str, object]:
    """What stands between the lines of dashes at the top of a page; raises RunnerError if that can't be read."""
    match = _FRONT_MATTER.match(path.read_text(encoding="utf-8"))
    try:
        matter = yaml.safe_load(match["matter"]) if match else {}
    except yaml.YAMLError as error:
        raise RunnerError(f"{path}: its front matter can't be read: {error}") from None
    if not isinstance(matter, dict):
        raise RunnerError(f"{path}: its front matter is no table of names and values")
    return matter


def pages(root: Path, folder: str) -> str:
    """The list for a folder below ``docs/``, as HTML. Raises RunnerError if it has no page, or one without a title."""
    found = []
    for path in (root / "docs" / folder).glob("*.md"):
        matter = front_matter(path)
        if not matter.get("title") or not matter.get("description"):
            raise RunnerError(f"{path}: needs a title and a description in its front matter")
        heading = re.search(r"^# (.*)$", path.read_text(encoding="utf-8"), re.MULTILINE)
        title = unescape(str(matter["title"]))
        message = heading is not None and heading[1].startswith("`")
        found.append((title, message, str(matter["description"]), f"{folder}/{path.name}"))
    if not found:
        raise RunnerError(f"docs/{folder}: there is no page to list")
    here = f"{folder.rpartition('/')[0]}/index.md"
    items = []
    for title, message, description, page in sorted(found, key=lambda one: (one[0].lower(), one[3])):
        name = f"<code>{escape(title)}</code>" if message else escape(title)
        items.append(f'<li><a href="{link_to(page, here)}">{name}</a><br>{escape(description)}</li>')
    return f'<ul class="pages">{"".join(items)}</ul>'
