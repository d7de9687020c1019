"""The page with all the evidence: its machines, the table of snippets against places, its form; as HTML."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Sequence
from html import escape

from runner.blocks import SYSTEMS, order_of_label
from runner.errors import RunnerError
from runner.evidence import SCHEMA, Cell, Evidence, Gap
from runner.execution import exit_text
from runner.snippet import START_METHODS, Snippet, link_to


def machines(evidence: Sequence[Evidence], built_on: str) -> str:
    """A table of what made the evidence; ``built_on`` is the Python of this build, in words."""
    rows = [
        [
            SYSTEMS[one.machine["system"]],
            one.machine["platform"],
            str(one.machine["cores"]),
            ", ".join(one.pythons),
            _maker(one),
            one.made[:16].replace("T", " "),
        ]
        for one in evidence
    ]
    none = "" if rows else "<p>This build was given no evidence. What it shows, it ran itself.</p>"
    head = ["system", "platform", "cores", "Pythons", "made by", "UTC"]
    body = "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>" for row in rows)
    table = f"<table><thead><tr>{''.join(f'<th>{h}</th>' for h in head)}</tr></thead><tbody>{body}</tbody></table>"
    return f"{none}{table if rows else ''}<p>This build ran its snippets on {escape(built_on)}.</p>"


def table(snippets: Iterable[Snippet], cells: dict[str, list[Cell]], gaps: dict[str, list[Gap]], page: str) -> str:
    """All snippets against all places that any of them ran in.

    page: the page that it stands on, for the links. A cell has its facts in ``data-run``:
    how it ended, seconds, processes, MiB; the script of the page puts them into words.
    """
    seen = {cell.place for some in cells.values() for cell in some}
    columns = [
        (system, label, [method for method in START_METHODS if (system, label, method) in seen])
        for system in SYSTEMS
        for label in sorted({label for other, label, _ in seen if other == system}, key=order_of_label)
    ]
    places = [(system, label, method) for system, label, methods in columns for method in methods]
    heads = "".join(
        f'<th colspan="{len(methods)}" data-system="{system}">{SYSTEMS[system]}<br>{label}</th>'
        for system, label, methods in columns
    )
    under = "".join(f'<th data-system="{system}"><span>{method}</span></th>' for system, _, method in places)
    rows = []
    for snippet in snippets:
        known: dict[tuple[str, str, str], Cell] = {}
        for cell in cells.get(snippet.id, ()):  # the newest last, but one that is amiss is not covered up
            if cell.place not in known or cell.problems or not known[cell.place].problems:
                known[cell.place] = cell
        missing = {(gap.system, gap.label, gap.start_method): gap.why for gap in gaps.get(snippet.id, ())}
        marks = "".join(_mark(known.get(place), missing, *place) for place in places)
        link = link_to(snippet.page, page) + (f"#{snippet.slug}" if snippet.language != "ipynb" else "")
        rows.append(f'<tr id="{snippet.slug}"><th><a href="{link}">{escape(snippet.id)}</a></th>{marks}</tr>')
    return (
        '<div class="matrix"><div class="matrix-filter"></div><div class="matrix-scroll"><table class="matrix-table">'
        f'<thead><tr><th rowspan="2">snippet</th>{heads}</tr><tr>{under}</tr></thead><tbody>{"".join(rows)}</tbody>'
        '</table></div><p class="matrix-facts" aria-live="polite"></p></div>'
    )


def schema() -> str:
    """The form of a file of evidence, as a table made of its schema."""
    rows: list[str] = []

    def add(name: str, what: dict) -> None:
        if "description" in what:
            text = escape(what["description"]).replace("`", "")
            rows.append(f"<tr><td><code>{escape(name)}</code></td><td>{text}</td></tr>")
        items = what.get("items", {})
        inner = what.get("properties") or items.get("properties") or {}
        more = what.get("additionalProperties")
        if isinstance(more, dict):
            inner = more.get("properties", {})
        sign = "[]" if items else "{}" if isinstance(more, dict) else ""
        for key, value in inner.items():
            add(f"{name}{sign}.{key}" if name else key, value)

    for key, value in json.loads(SCHEMA.read_text(encoding="utf-8"))["properties"].items():
        add(key, value)
    return f"<table><thead><tr><th>field</th><th>what it is</th></tr></thead><tbody>{''.join(rows)}</tbody></table>"


def view(name: str, views: dict[str, Callable[[], str]]) -> str:
    """The part that a page asks for. Raises RunnerError if there is none of that name."""
    if name not in views:
        raise RunnerError(f"there is no part of the evidence called {name!r}; there are {', '.join(views)}")
    return f'<div class="evidence">{views[name]()}</div>'


def _maker(evidence: Evidence) -> str:
    if not evidence.hosted:
        return "local"
    return f'<a href="{escape(evidence.hosted["run"])}">hosted</a>, commit {escape(evidence.hosted["commit"][:7])}'


def _mark(
    cell: Cell | None, missing: dict[tuple[str, str, str | None], str], system: str, label: str, method: str
) -> str:
    if cell is None:
        why = missing.get((system, label, method)) or missing.get((system, label, None)) or "no evidence"
        return f'<td class="none" data-system="{system}" title="{escape(why)}">–</td>'
    run = cell.run
    end = "stopped" if run.exit_code is None else exit_text(run.exit_code)
    facts = f"{end}, {run.seconds:.2f} s|{run.processes}|{run.peak_memory / 2**20:.0f}|{cell.python}"
    kind, mark = ("bad", "✗") if cell.problems else ("ok", "✓")
    return f'<td class="{kind}" data-system="{system}" data-run="{escape(facts)}">{mark}</td>'
