"""The fences of the pages: which snippet stands where, and that nothing stands there unexecuted."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from runner.errors import RunnerError
from runner.snippet import Snippet

EXECUTABLE = ("python", "pycon", "console", "sh")
"""The languages that a page executes."""
CODE = (
    *EXECUTABLE,
    "py",
    "python3",
    "py3",
    "pyi",
    "ipython",
    "bash",
    "shell",
    "zsh",
    "shell-session",
    "powershell",
    "bat",
)
"""The languages that may not stand on a page unexecuted."""

_FENCE = re.compile(r"^(?P<indent>[ \t>]*)(?P<ticks>`{3,}|~{3,})[ \t]*(?P<info>.*?)[ \t]*$")
_INCLUDE = re.compile(r'^\s*--8<--\s+"(?P<path>[^":]+)(?P<section>:[^"]*)?"\s*$')

_EXECUTED = re.compile(r' exec="on"( diff="[^"]+")?')
_ANNOTATION = re.compile(r"#\s*\(\d+\)!?\s*$", re.MULTILINE)


@dataclass(frozen=True)
class Fence:
    """A fenced block of a page.

    line  that of the opening fence, from 1
    info  all that follows the ticks
    body  the lines within, without the indentation of the fence
    """

    line: int
    info: str
    body: str

    @property
    def language(self) -> str:
        """The first word, in any of the ways that SuperFences reads it."""
        return re.sub(r"^\{?\s*\.?", "", self.info).split(" ")[0].rstrip("}").lower()

    @property
    def executed(self) -> bool:
        return self.language in EXECUTABLE and bool(_EXECUTED.fullmatch(self.info.removeprefix(self.language)))

    def included(self) -> str | None:
        """The path of the snippet that the block includes as a whole, and nothing else."""
        match = _INCLUDE.match(self.body)
        return match["path"] if match and not match["section"] else None


def fences(text: str) -> Iterator[Fence]:
    """The fences of a page, from top to bottom; what stands within a fence is no fence."""
    opened: re.Match[str] | None = None
    start, body = 0, []
    for number, line in enumerate(text.splitlines(), 1):
        match = _FENCE.match(line)
        if opened is None:
            if match and not (match["ticks"][0] == "`" and "`" in match["info"]):
                opened, start, body = match, number, []
        elif match and not match["info"] and match["ticks"].startswith(opened["ticks"]):
            yield Fence(start, opened["info"], textwrap.dedent("\n".join(body)).strip("\n"))
            opened = None
        else:
            body.append(line)


def check_fences(text: str, snippets: Iterable[Snippet]) -> None:
    """See that every block of code is executed, or is part of one that is.

    text: a page after its includes were expanded. Raises RunnerError with the block.
    """
    whole: list[str] | None = None
    for fence in fences(text):
        if fence.language not in CODE or fence.executed:
            continue
        if "exec" in fence.info:
            ways = ", ".join(map(_opening, EXECUTABLE))
            raise RunnerError(
                f"the fence ```{fence.info} is none of {ways}, which take nothing else "
                f'but diff="another_script.py"\n{_beginning(fence.body)}'
            )
        if whole is None:
            whole = [part for s in snippets for part in (s.text, *(h.read_text("utf-8", "replace") for h in s.helpers))]
        if not fence.body or not any(
            fence.body in textwrap.dedent(part) or _within(fence.body, part) for part in whole
        ):
            raise RunnerError(
                f"this block of {fence.language} is not executed; move it to a file below snippets/ "
                f"and include that in a fence {_opening('python')}\n{_beginning(fence.body)}"
            )


def check_places(snippets: Iterable[Snippet], root: Path) -> None:
    """See that every snippet stands on its page, that no two are alike, and none has annotations.

    Raises RunnerError with all that is amiss.
    """
    amiss, seen, includes = [], {}, {}
    for snippet in snippets:
        if snippet.language == "ipynb":
            continue
        page = root / "docs" / snippet.page
        if page not in includes:
            text = page.read_text(encoding="utf-8") if page.exists() else ""
            includes[page] = {fence.included() for fence in fences(text) if fence.executed}
        where = snippet.path.relative_to(root).as_posix()
        if not page.exists():
            amiss.append(f"{where}: its page docs/{snippet.page} does not exist")
        elif snippet.id not in includes[page]:
            amiss.append(
                f"{where}: its page docs/{snippet.page} does not include it; "
                f'write --8<-- "{snippet.id}" in a fence {_opening(snippet.language)}'
            )
        if _ANNOTATION.search(snippet.text):
            amiss.append(f"{where}: has an annotation, # (1); its list would not follow the code, as the output does")
        if snippet.shown in seen:
            amiss.append(f"{where}: is the same as {seen[snippet.shown]}")
        seen[snippet.shown] = where
    if amiss:
        raise RunnerError("\n".join(amiss))


def place_of(snippet: Snippet, root: Path) -> str:
    """Where a snippet is shown: ``docs/pools/map.md:12``."""
    page = root / "docs" / snippet.page
    if page.exists():
        for number, line in enumerate(page.read_text(encoding="utf-8").splitlines(), 1):
            if f'"{snippet.id}"' in line:
                return f"docs/{snippet.page}:{number}"
    return f"docs/{snippet.page}"


def _opening(language: str) -> str:
    return f'```{language} exec="on"'


def _within(body: str, text: str) -> bool:
    """Whether a block is a run of lines of a text, however that is indented."""
    lines, wanted = text.splitlines(), [line.strip() for line in body.splitlines()]
    stripped = [line.strip() for line in lines]
    return any(stripped[i : i + len(wanted)] == wanted for i in range(len(stripped) - len(wanted) + 1))


def _beginning(body: str) -> str:
    return textwrap.indent("\n".join(body.splitlines()[:5]), "    ")
