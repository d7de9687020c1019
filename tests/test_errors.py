"""The section "When it fails": each page is about what its scripts print, has a cure, and is found by its message."""

from __future__ import annotations

import re
from html import unescape
from pathlib import Path

import pytest
from conftest import ROOT, soup_of
from playwright.sync_api import TimeoutError as NothingFound

from runner.listing import front_matter
from runner.pages import fences
from runner.snippet import Snippet, find_snippets

FOLDER = ROOT / "docs" / "errors"
PAGES = sorted(FOLDER.glob("*/*.md"))
FAMILIES = sorted({page.parent.name for page in PAGES})
ELLIPSIS = "…"
TRACEBACK = "Traceback (most recent call last):"
LOOSE = 2
"""Words of a message without its class, below which it tells nothing by itself."""


SNIPPETS = find_snippets(ROOT)


def here(snippet: Snippet) -> bool:
    """Whether it is about Linux, on which the site is built."""
    return "linux" in snippet.settings.platforms


def ids(paths):
    return [path.relative_to(FOLDER).with_suffix("").as_posix() for path in paths]


def title_of(page: Path) -> str:
    return unescape(front_matter(page)["title"])


def is_message(page: Path) -> bool:
    return "\n# `" in page.read_text(encoding="utf-8")


def others_of(page: Path) -> list[str]:
    """The other wordings by which the page is to be found."""
    return front_matter(page).get("tags", [])


def folded(text: str) -> str:
    return " ".join(text.split())


def pattern_of(message: str) -> re.Pattern[str]:
    """What a message with … looks like where it is printed, white space folded."""
    return re.compile(".*?".join(map(re.escape, map(folded, message.split(ELLIPSIS)))))


def twins_of(page: Path) -> list[str]:
    folder = ROOT / "snippets" / page.relative_to(ROOT / "docs").with_suffix("")
    return [folded(path.read_text(encoding="utf-8")) for path in sorted(folder.glob("*.out"))]


def test_there_are_pages_for_what_people_meet():
    assert len(PAGES) >= 80
    index = (FOLDER / "index.md").read_text(encoding="utf-8")
    for family in FAMILIES:
        assert f"<!-- pages: errors/{family} -->" in index


@pytest.mark.parametrize("page", PAGES, ids=ids(PAGES))
def test_a_page_is_titled_with_what_python_prints(page):
    matter, text, title = front_matter(page), page.read_text(encoding="utf-8"), title_of(page)
    assert set(matter) <= {"title", "description", "tags", "elsewhere"}
    heading = re.search(r"^# (.*)$", text, re.MULTILINE)[1]
    assert heading.strip("` ") == title
    if is_message(page) and not matter.get("elsewhere"):
        printed = bool([twin for twin in twins_of(page) if pattern_of(title).search(twin)])
        assert printed, "no script on the page prints this"
    body = folded(text.split("---\n", 2)[2].replace("`", ""))
    for other in others_of(page):
        if is_message(page):
            pattern = pattern_of(other.replace("`", ""))
            assert [part for part in (body, *twins_of(page)) if pattern.search(part)], other


@pytest.mark.parametrize("page", PAGES, ids=ids(PAGES))
def test_a_page_shows_the_error_and_its_cure(page):
    found = [fence for fence in fences(page.read_text(encoding="utf-8")) if fence.executed]
    if front_matter(page).get("elsewhere"):
        theirs = [s for s in SNIPPETS if s.page == page.relative_to(ROOT / "docs").as_posix() and not here(s)]
        assert theirs or "Not run here" in page.read_text(encoding="utf-8")
    else:
        session = any(fence.language in ("console", "pycon") for fence in found)  # it has no script to be compared with
        assert session or any("diff=" in fence.info for fence in found), "the cure is to be shown as a difference"
        assert len(found) >= 2


def outputs_on(page: Path, site: Path) -> list[str]:
    """What the runs on a page printed, with their addresses and paths."""
    built = site / page.relative_to(ROOT / "docs").with_suffix("") / "index.html"
    return [code.get_text().rstrip() for code in soup_of(built).select(".run pre > code")]


def pasted_from(page: Path, site: Path) -> list[str]:
    """The message of a page as a run on it printed it: alone, without its class, and at the end of a traceback."""
    pattern = pattern_of(title_of(page))
    for output in outputs_on(page, site):
        lines = [line.strip() for line in output.splitlines() if pattern.search(folded(line))]
        if lines or pattern.search(folded(output)):
            break
    else:
        return []  # another Python words it otherwise
    printed = lines[0] if lines else pattern.search(folded(output))[0]
    pasted = [printed]
    what = re.sub(r"^[\w.]+(Error|Warning|Exception|Timeout\w*): ", "", printed)
    if len(re.findall(r"[A-Za-z]{2,}", what)) > LOOSE:
        pasted.append(what)
    if TRACEBACK in output and pattern.search(folded(output.splitlines()[-1])):
        pasted.append(folded(TRACEBACK + output.rpartition(TRACEBACK)[2]))
    return pasted


def queries_of(page: Path, site: Path) -> list[str]:
    """What a person may paste or type who is to find this page."""
    pasted = pasted_from(page, site) if is_message(page) else []
    return list(dict.fromkeys([title_of(page), *others_of(page), *pasted]))


@pytest.mark.parametrize("family", FAMILIES)
def test_a_pasted_message_finds_its_page_first(family, browser, address, site):
    reader = browser.new_page(viewport={"width": 1280, "height": 900})
    reader.goto(f"{address}/errors/")
    box = reader.locator("input.md-search__input")
    box.focus()
    first = reader.locator(".md-search-result__item a").first
    wrong = []
    for page in (page for page in PAGES if page.parent.name == family):
        for query in queries_of(page, site):
            box.fill("")
            box.press("End")
            first.wait_for(state="detached")
            box.fill(query)
            box.press("End")
            try:
                first.wait_for(state="attached", timeout=10_000)
                found = first.get_attribute("href").split("?")[0].split("#")[0]
            except NothingFound:
                found = "nothing"
            if not found.endswith(f"/errors/{family}/{page.stem}/"):
                wrong.append(f"{page.stem}: {query!r} finds {found}")
    reader.close()
    assert wrong == []
