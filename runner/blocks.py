"""What a page shows of a snippet, as HTML: what it printed, the facts of the run, where it is verified."""

from __future__ import annotations

import base64
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from html import escape

from pygments import highlight
from pygments.formatters import HtmlFormatter
from pygments.lexers import get_lexer_by_name

from runner.errors import RunnerError
from runner.evidence import Cell, Gap
from runner.execution import Run, command_line, exit_text
from runner.snippet import START_METHODS, Snippet, link_to

SYSTEMS = {"linux": "Linux", "darwin": "macOS", "win32": "Windows"}
PROOF_PAGE = "how_this_site_knows.md"
"""The page with all the evidence, where the exceptions are linked to."""

_NAMED = 3
"""How many exceptions a block names; the rest is a number."""


@dataclass(frozen=True)
class Shown:
    """A run that a page shows, or why there is none.

    tab   the place, where the page shows several side by side
    why   the end of a sentence, where there is no run
    """

    tab: str
    run: Run | None
    why: str = ""


def render(snippet: Snippet, shown: Sequence[Shown], cells: Iterable[Cell], gaps: Iterable[Gap]) -> str:
    """What stands under a script.

    cells  its runs, this build's own among them
    gaps   where it did not run
    """
    single = len(shown) == 1 and not shown[0].tab
    outputs = _output(snippet, shown[0]) if single else _tabs(snippet, shown)
    proof = _proof(snippet, list(cells), list(gaps))
    line = f'<p class="run-facts">{proof}{_download(snippet)}</p>' if any(one.run for one in shown) else ""
    return f'<div class="run run-{snippet.promise or "plain"}" id="{snippet.slug}">{outputs}{line}</div>'


def difference(snippet: Snippet, before: str) -> str:
    """A script with the lines marked that are not in another one, and those of the other that it has not.

    before: the file name of the other, a snippet in the same folder. Raises RunnerError if there is none.
    The copy button and a selection leave the other's lines out: assets/site.css.
    """
    path = snippet.path.with_name(before)
    if path.suffix != ".py" or not path.is_file():
        raise RunnerError(f"{snippet.id} can't be compared: there is no script {before} in its folder")
    old, new = (_Lines(one) for one in (Snippet(path, snippet.folder), snippet))
    lines = []
    for kind, i1, i2, j1, j2 in SequenceMatcher(None, old.plain, new.plain, autojunk=False).get_opcodes():
        if kind == "equal":
            lines += [f"{line}\n" for line in new.html[j1:j2]]
        else:
            lines += [f"<del>{line}\n</del>" for line in old.html[i1:i2]]
            lines += [f"<ins>{line}\n</ins>" for line in new.html[j1:j2]]
    if len(lines) == len(new.html) == len(old.html):
        raise RunnerError(f"{snippet.id} can't be compared: {before} is no different")
    code = "".join(lines)
    return (
        f'<div class="highlight run-diff"><span class="filename">{escape(snippet.id)}</span>'
        f"<pre><span></span><code>{code}</code></pre></div>"
    )


class _Lines:
    """The lines of a script, plain and as HTML."""

    def __init__(self, snippet: Snippet) -> None:
        self.plain = snippet.shown.strip("\n").splitlines()
        lexer = get_lexer_by_name("python", stripnl=False)
        self.html = highlight(snippet.shown.strip("\n"), lexer, HtmlFormatter(nowrap=True)).splitlines()


def verified_text(cells: Sequence[Cell]) -> str:
    """``Python 3.11–3.15 under fork and spawn on Linux``: all the places where cells are as promised, and no other."""
    same: dict[tuple[tuple[str, ...], tuple[str, ...]], list[str]] = {}
    for system in SYSTEMS:
        here = {(cell.label, cell.start_method) for cell in cells if cell.system == system and not cell.problems}
        labels: dict[tuple[str, ...], list[str]] = {}
        for label in sorted({label for label, _ in here}, key=order_of_label):
            labels.setdefault(tuple(m for m in START_METHODS if (label, m) in here), []).append(label)
        for methods, some in labels.items():
            same.setdefault((tuple(some), methods), []).append(SYSTEMS[system])
    parts = [f"{_spans(labels)} under {_all(methods)} on {_all(on)}" for (labels, methods), on in same.items()]
    return f"Python {'; '.join(parts)}" if parts else ""


def ends_text(cells: Sequence[Cell]) -> str:
    """Where a snippet fails, where it hangs and where it does neither; nothing if it ends alike in all the places."""
    ends: dict[str, list[Cell]] = {"fails": [], "hangs": [], "ends with exit code 0": []}
    for cell in cells:
        end = "hangs" if cell.run.hung else "fails" if cell.run.exit_code else "ends with exit code 0"
        ends[end].append(cell)
    told = {end: verified_text(some) for end, some in ends.items()}
    if sum(map(bool, told.values())) < 2:
        return ""
    return "It " + _all([f"{end} on {where}" for end, where in told.items() if where], ", ") + "."


def exceptions(cells: Sequence[Cell], gaps: Sequence[Gap]) -> list[str]:
    """Where a snippet does not do as promised, or could not be run: ``3.13 under fork on Linux does not …``."""
    found = [
        f"{cell.label} under {cell.start_method} on {SYSTEMS[cell.system]} does not do as promised"
        for cell in cells
        if cell.problems
    ]
    found += [f"Python {gap.python} on {SYSTEMS[gap.system]} could not run it" for gap in gaps if not gap.by_design]
    return list(dict.fromkeys(found))


def order_of_label(label: str) -> tuple[bool, int]:
    """Sorts ``3.9``, ``3.15`` and ``3.15t``: free-threaded builds last."""
    return label.endswith("t"), int(label.rstrip("t").split(".")[1])


def facts_of(run: Run) -> list[str]:
    """How a run ended, how long it took, and where it was."""
    stopped = f"stopped after {run.seconds:.0f} s: it would not end"
    return [
        *([stopped] if run.exit_code is None else [exit_text(run.exit_code), f"{run.seconds:.2f} s"]),
        f"{run.processes} process{'es' if run.processes > 1 else ''} seen",
        f"Python {run.python}",
        run.start_method,
        SYSTEMS[run.system],
    ]


def _output(snippet: Snippet, shown: Shown) -> str:
    if shown.run is None:
        return f'<p class="run-facts">Not run: {escape(shown.why)}.</p>'
    if snippet.language in ("pycon", "console"):
        text = highlight(shown.run.output, get_lexer_by_name(snippet.language), HtmlFormatter(nowrap=True))
        title = snippet.id
    else:
        text = escape(shown.run.output) or '<span class="run-silent">(no output)</span>'
        title = f"$ {command_line(snippet)}"
    return (
        f'<div class="highlight"><span class="filename">{escape(title)}</span>'
        f"<pre><span></span><code>{text}</code></pre></div>"
        f'<p class="run-facts">{escape(" · ".join(facts_of(shown.run)))}</p>'
    )


def _tabs(snippet: Snippet, shown: Sequence[Shown]) -> str:
    """The markup of pymdownx.tabbed, which the theme has styles for; it needs no script."""
    name = f"tabs-{snippet.slug}"
    first = next((n for n, one in enumerate(shown, 1) if one.run), 1)
    inputs = "".join(
        f'<input id="{name}-{n}" name="{name}" type="radio"{" checked" if n == first else ""}>'
        for n in range(1, len(shown) + 1)
    )
    labels = "".join(f'<label for="{name}-{n}">{escape(one.tab)}</label>' for n, one in enumerate(shown, 1))
    blocks = "".join(f'<div class="tabbed-block">{_output(snippet, one)}</div>' for one in shown)
    return (
        f'<div class="tabbed-set tabbed-alternate" data-tabs="1:{len(shown)}">{inputs}'
        f'<div class="tabbed-labels">{labels}</div><div class="tabbed-content">{blocks}</div></div>'
    )


def _proof(snippet: Snippet, cells: list[Cell], gaps: list[Gap]) -> str:
    """The line that says where a snippet is verified, by whom, and what is amiss."""
    given = [cell for cell in cells if not cell.by_build]
    places = {cell.place for cell in given}
    cells = given + [cell for cell in cells if cell.by_build and cell.place not in places]
    text = verified_text(cells)
    if not text:
        return '<span class="run-verified">Verified nowhere.</span>'
    how = "Verified" if all(cell.hosted for cell in cells) else "Verified locally"
    if not given:
        how = "Verified by this build alone"
    amiss = exceptions(cells, gaps)
    if amiss:
        more = f" and {len(amiss) - _NAMED} more" if len(amiss) > _NAMED else ""
        names = escape("; ".join(amiss[:_NAMED]) + more)
        amiss = f' Except: <a href="{link_to(PROOF_PAGE, snippet.page)}#{snippet.slug}">{names}</a>.'
    ends = escape(f" {ends}") if (ends := ends_text(cells)) else ""
    return f'<span class="run-verified">{how} on {escape(text)}.{ends}{amiss or ""}</span>'


def _download(snippet: Snippet) -> str:
    data = base64.b64encode(snippet.text.encode()).decode()
    link = f'download="{escape(snippet.path.name)}" href="data:text/plain;base64,{data}"'
    return f'<a class="run-download" {link}>Download</a>'


def _spans(labels: Sequence[str]) -> str:
    """``3.11–3.13 and 3.15``: versions that follow each other as a span."""
    spans: list[list[str]] = []
    for label in labels:
        kind, minor = order_of_label(label)
        if spans and order_of_label(spans[-1][-1]) == (kind, minor - 1):
            spans[-1].append(label)
        else:
            spans.append([label])
    words = [[f"{span[0]}–{span[-1]}"] if len(span) > 2 else span for span in spans]
    return _all([word for some in words for word in some])


def _all(words: Sequence[str], last: str = " ") -> str:
    """``a, b and c``; last: what stands before the last ``and``."""
    return f"{last}and ".join(filter(None, [", ".join(words[:-1]), words[-1]]))
