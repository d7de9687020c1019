"""The twin of a snippet: the committed text that its output is held to.

``square_numbers.out`` lies beside ``square_numbers.py``. ``square_numbers.3.14.out`` holds from
Python 3.14 on, ``square_numbers.3.13.8.out`` from that release of 3.13 on, ``square_numbers.fork.out``
under fork, ``square_numbers.3.14.fork.out`` for both.
In the twin of a snippet that promises ``varies``, ``fails`` or ``hangs``, ``...`` stands for any
text within a line, and a line of ``...`` alone for any number of lines. A first line ``[any order]``
means that the lines may come in any order.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Sequence
from pathlib import Path

from runner.snippet import Snippet, closest

ANY_ORDER = "[any order]"
ELLIPSIS = "..."
_TOKEN = re.compile(r"\w+|\s+|[^\w\s]")


def twin_path(snippet: Snippet, version: tuple[int, ...], start_method: str) -> Path:
    """The twin for one version of Python, as (3, 13, 8), and one start method, whether or not it exists."""
    return closest(snippet.twins.items(), version, start_method) or snippet.path.with_suffix(".out")


def matches(expected: str, printed: str, *, pattern: bool) -> bool:
    """Whether a text is what a twin says.

    pattern: whether ``...`` and ``[any order]`` mean something; without, the text is the text.
    """
    if not pattern:
        return expected == printed
    lines, found = expected.splitlines(), printed.splitlines()
    if lines[:1] == [ANY_ORDER]:
        return _in_any_order(lines[1:], found)
    expression = ""
    for line in lines:
        expression += r"(?:.*\n)*?" if line == ELLIPSIS else f"{_expression(line)}\n"
    return re.fullmatch(expression, "".join(f"{line}\n" for line in found)) is not None


def difference(expected: str, printed: str) -> str:
    """What a person needs to see of two texts that do not match."""
    lines = difflib.unified_diff(expected.splitlines(), printed.splitlines(), "the twin", "this run", lineterm="", n=2)
    return "\n".join(lines)


def generalise(outputs: Sequence[str], promise: str) -> str:
    """A twin that all the outputs of one snippet match; raises ValueError if the promise forbids that.

    outputs: of at least two runs, better under several start methods.
    """
    if not promise:
        if len(set(outputs)) > 1:
            raise ValueError(
                f"prints different texts, so its name should end in _varies:\n{difference(*sorted(set(outputs))[:2])}"
            )
        return outputs[0]
    if promise == "fails":
        # The way to the error differs by version; the error is the lesson.
        last = {output.rstrip("\n").rpartition("\n")[2] for output in outputs}
        return f"{ELLIPSIS}\n{_common(sorted(last))}\n"
    split = [output.splitlines() for output in outputs]
    if len(set(outputs)) == 1:
        return outputs[0]
    if len({len(lines) for lines in split}) > 1:
        text = "\n".join(_shared_lines(split)) + "\n"
        if not text.replace(ELLIPSIS, "").strip():
            raise ValueError("has no line in common from run to run; write by hand what its twin should say")
        return text
    in_order = [_common(same) for same in zip(*split, strict=True)]
    shuffled = [_common(same) for same in zip(*map(sorted, split), strict=True)]
    if ELLIPSIS not in shuffled and _said(shuffled) > _said(in_order):
        return "\n".join([ANY_ORDER, *shuffled]) + "\n"
    return "\n".join(in_order) + "\n"


def _common(lines: Sequence[str]) -> str:
    tokens = [_TOKEN.findall(line) for line in lines]
    if len({len(row) for row in tokens}) > 1:
        return ELLIPSIS
    text = "".join(same[0] if len(set(same)) == 1 else ELLIPSIS for same in zip(*tokens, strict=True))
    return re.sub(r"\.{4,}", ELLIPSIS, text)  # a dot beside it would be taken for part of it


def _shared_lines(outputs: Sequence[list[str]]) -> list[str]:
    """The lines that all outputs have in the same order, with a line of ``...`` for what lies between."""
    shared = outputs[0]
    for lines in outputs[1:]:
        found, end, other = [], 0, 0
        for a, b, size in difflib.SequenceMatcher(None, shared, lines, autojunk=False).get_matching_blocks():
            if (a > end or b > other) and found[-1:] != [ELLIPSIS]:
                found.append(ELLIPSIS)
            found += shared[a : a + size]
            end, other = a + size, b + size
        shared = found
    return [line for n, line in enumerate(shared) if line != ELLIPSIS or shared[n - 1 : n] != [ELLIPSIS]]


def _said(lines: Sequence[str]) -> int:
    """How many characters of a twin must be as they are."""
    return sum(len(line.replace(ELLIPSIS, "")) for line in lines)


def _expression(line: str) -> str:
    return ".*".join(re.escape(part) for part in line.split(ELLIPSIS))


def _in_any_order(patterns: Sequence[str], found: Sequence[str]) -> bool:
    """Whether each line can be given a pattern of its own; a line of ``...`` takes what is left over."""
    rest = ELLIPSIS in patterns
    patterns = [p for p in patterns if p != ELLIPSIS]
    if len(patterns) > len(found) or (len(patterns) < len(found) and not rest):
        return False
    fits = [[i for i, line in enumerate(found) if re.fullmatch(_expression(p), line)] for p in patterns]
    taken: dict[int, int] = {}

    def place(pattern: int, tried: set[int]) -> bool:
        for line in fits[pattern]:
            if line not in tried:
                tried.add(line)
                if line not in taken or place(taken[line], tried):
                    taken[line] = pattern
                    return True
        return False

    return all(place(pattern, set()) for pattern in range(len(patterns)))
