"""Tooltips: the first use of a term on a page shows what the glossary says of it.

``docs/glossary.md`` has a heading for each term, with all its spellings (``## Process, processes``),
and below it a paragraph, whose first sentence is the tooltip.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from xml.etree.ElementTree import Element

from markdown.treeprocessors import Treeprocessor
from markdown.util import AtomicString

PAGE = Path("docs", "glossary.md")
_TERM = re.compile(r"^## (?P<spellings>.+?)\s*(\{.*\})?\n+(?P<text>(?:.+\n?)+)", re.MULTILINE)
_PROSE = ("p", "li", "td", "dd")
_NOT_IN = {"a", "abbr", "code", "pre", "h1", "h2", "h3", "h4", "h5", "h6", "th", "script", "style"}


def terms(root: Path) -> dict[str, str]:
    """The spellings of all terms, in lower case, with the first sentence of each; empty without a glossary."""
    path = root / PAGE
    found = {}
    for match in _TERM.finditer(path.read_text(encoding="utf-8") if path.exists() else ""):
        text = re.sub(r"\[([^]]*)\]\([^)]*\)|[`*]", r"\1", " ".join(match["text"].split()))
        sentence = re.split(r"(?<=[.])\s", text, maxsplit=1)[0]
        for spelling in match["spellings"].split(", "):
            found[spelling.strip("`").lower()] = sentence
    return found


class Tooltips(Treeprocessor):
    """Wraps the first use of each term in the prose of a page. The glossary itself has none."""

    def __init__(self, meanings: Mapping[str, str]) -> None:
        super().__init__()
        self.meanings = meanings
        words = "|".join(re.escape(word) for word in sorted(meanings, key=len, reverse=True))
        self.pattern = re.compile(rf"\b({words})\b", re.IGNORECASE) if words else None

    def run(self, root: Element) -> None:
        if self.pattern is None or any(e.tag == "h1" and "".join(e.itertext()).strip("¶") == "Glossary" for e in root):
            return
        self._wrap(root, set(), prose=False)

    def _wrap(self, element: Element, seen: set[str], *, prose: bool) -> None:
        """Give the first uses in an element, from top to bottom, elements of their own.

        prose: whether it stands within prose.
        """
        if element.tag in _NOT_IN:
            return
        prose = prose or element.tag in _PROSE
        children = list(element)
        if prose:
            element.text, new = self._split(element.text, seen)
            element[0:0] = new
        for child in children:
            self._wrap(child, seen, prose=prose)
            if prose:
                child.tail, new = self._split(child.tail, seen)
                place = list(element).index(child) + 1
                element[place:place] = new

    def _split(self, text: str | None, seen: set[str]) -> tuple[str | None, list[Element]]:
        """A text as what stands before the first new term, and an element for each such term."""
        if not text or isinstance(text, AtomicString):
            return text, []
        before, new, end = "", [], 0
        for match in self.pattern.finditer(text):
            meaning = self.meanings[match[0].lower()]
            if meaning in seen:
                continue
            seen.add(meaning)
            between = text[end : match.start()]
            if new:
                new[-1].tail = between
            else:
                before = between
            abbr = Element("abbr", title=meaning)
            abbr.text = AtomicString(match[0])
            new.append(abbr)
            end = match.end()
        if not new:
            return text, []
        new[-1].tail = text[end:]
        return before, new
