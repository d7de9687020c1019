"""The pages as they are written, and as they are built."""

from __future__ import annotations

import shutil
import subprocess
import sys
import sysconfig
from html import unescape
from pathlib import Path
from urllib.parse import unquote, urldefrag, urlsplit

import pytest
from conftest import ROOT, soup_of

from runner.batch import Job
from runner.listing import front_matter
from runner.pages import CODE, fences
from runner.site import places_of
from runner.snippet import address_of, find_snippets

PAGES = sorted((ROOT / "docs").rglob("*.md"))
SNIPPETS = [snippet for snippet in find_snippets(ROOT) if snippet.language != "ipynb"]
PAGE_LINES = 200
SNIPPET_LINES = 60
SNIPPET_COLUMNS = 72


def ids(paths):
    return [path.relative_to(ROOT).as_posix() for path in paths]


def html_files(site: Path) -> list[Path]:
    return [path for path in sorted(site.rglob("*.html")) if path.name != "404.html"]


@pytest.mark.parametrize("page", PAGES, ids=ids(PAGES))
def test_a_page_has_title_and_description_and_is_short(page):
    text = page.read_text(encoding="utf-8")
    assert text.startswith("---\n")
    front = front_matter(page)
    assert set(front) >= {"title", "description"}
    assert all(isinstance(front[key], str) and front[key].strip() for key in ("title", "description"))
    assert 20 <= len(front["description"]) <= 160
    assert len(text.splitlines()) <= PAGE_LINES
    headings = [line for line in text.splitlines() if line.startswith("# ")]
    assert len(headings) == 1


@pytest.mark.parametrize("page", PAGES, ids=ids(PAGES))
def test_every_block_of_code_on_a_page_is_executed(page):
    for fence in fences(page.read_text(encoding="utf-8")):
        if fence.language in CODE:
            assert fence.executed or "--8<--" in fence.body, f"{page}:{fence.line}: ```{fence.info}"


@pytest.mark.parametrize("snippet", SNIPPETS, ids=lambda s: s.id)
def test_a_snippet_is_on_its_own_page_and_fits_there(snippet):
    page = ROOT / "docs" / snippet.page
    assert [f for f in fences(page.read_text(encoding="utf-8")) if f.executed and f.included() == snippet.id]
    lines = snippet.shown.splitlines()
    assert len(lines) <= SNIPPET_LINES
    assert max(map(len, lines)) <= SNIPPET_COLUMNS
    assert snippet.path.stem not in sys.stdlib_module_names, "it would hide a standard module from its neighbours"


def test_every_snippet_has_a_name_of_its_own():
    names = [snippet.path.name for snippet in SNIPPETS]
    assert sorted(names) == sorted(set(names))


def test_every_twin_has_its_snippet():
    twins = {path for snippet in SNIPPETS for path in snippet.twins.values()}
    for twin in (ROOT / "snippets").rglob("*.out"):
        assert twin in twins, twin
        text = twin.read_text(encoding="utf-8")
        assert not text or text.replace("...", "").replace("[any order]", "").strip(), f"{twin} says nothing"


def test_titles_and_descriptions_reach_the_reader_whole(site):
    """The theme writes them into HTML as they are: a title has &lt; for <, and a description has no quotes."""
    for page in PAGES:
        matter = front_matter(page)
        built = site / address_of(page.relative_to(ROOT / "docs").as_posix()) / "index.html"
        soup = soup_of(built)
        title = unescape(matter["title"])
        if page.name != "index.md" or page.parent.name != "docs":  # which has the name of the site
            assert soup.title.get_text() == f"{title} - Multiprocessing by Example"
        assert soup.select_one('meta[name="description"]')["content"] == matter["description"], page
        assert soup.select_one("nav .md-nav__link--active .md-ellipsis").get_text().strip() == title, page


def test_no_link_and_no_anchor_is_dead(site):
    assert dead_links(site) == []


def test_the_pages_have_no_fence_left(site):
    for path in html_files(site):
        for paragraph in soup_of(path).select("article p, article code"):
            if paragraph.find_parent("pre") is None:
                assert "```" not in paragraph.get_text(), path
                assert "--8<--" not in paragraph.get_text(), path


def test_every_executed_block_shows_a_run(site):
    text = "".join(path.read_text(encoding="utf-8") for path in html_files(site))
    written = sum(fence.executed for page in PAGES for fence in fences(page.read_text(encoding="utf-8")))
    assert text.count('<div class="run run-') == written == len(SNIPPETS)
    without = sum(not any(isinstance(place, Job) for place in places_of(snippet).values()) for snippet in SNIPPETS)
    assert text.count('class="run-verified">Verified ') == len(SNIPPETS) - without


def test_nothing_of_the_building_machine_is_on_the_pages(site):
    paths = {str(ROOT), str(Path.home()), sys.prefix, sys.base_prefix, sysconfig.get_path("purelib"), str(site)}
    paths = {path for path in paths if len(Path(path).parts) > 2 or path == str(Path.home())}
    assert paths
    for path in site.rglob("*"):
        if path.suffix in (".html", ".xml", ".json", ".css"):
            text = path.read_text(encoding="utf-8")
            assert not [p for p in paths if p + "/" in text], path


def test_nothing_is_asked_of_a_third_party(site):
    for path in html_files(site):
        soup = soup_of(path)
        used = [tag.get("src") for tag in soup.select("script[src], img[src], iframe[src]")]
        used += [tag.get("href") for tag in soup.select("link[rel=stylesheet], link[rel=preconnect], link[rel=icon]")]
        assert not [url for url in used if urlsplit(url or "").netloc], path


def test_zensical_shows_the_same_runs(site, tmp_path):
    copy = tmp_path / "project"
    leave_out = shutil.ignore_patterns(".git", ".cache", "site", ".venv", "*.egg-info", "__pycache__")
    shutil.copytree(ROOT, copy, ignore=leave_out)
    command = [sys.executable, "-m", "zensical", "build", "--strict"]
    result = subprocess.run(command, cwd=copy, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stdout + result.stderr

    def runs_of(folder: Path) -> dict[str, list[str]]:
        return {str(p.relative_to(folder)): list(map(str, soup_of(p).select(".run"))) for p in html_files(folder)}

    theirs, ours = runs_of(copy / "site"), runs_of(site)
    assert theirs == {page: runs for page, runs in ours.items() if page in theirs}
    assert [page for page in ours if page not in theirs] == ["start_methods/in_a_notebook/index.html"]
    assert [link for link in dead_links(copy / "site") if "in_a_notebook" not in link] == []


def dead_links(site: Path) -> list[str]:
    """Links of a built site that lead nowhere within it, as ``page: link``."""
    soups = {path: soup_of(path) for path in html_files(site)}
    anchors = {
        path: {tag.get("id") or tag.get("name") for tag in soup.select("[id], a[name]")} for path, soup in soups.items()
    }
    dead = []
    for path, soup in soups.items():
        for tag in soup.select("article a[href], nav a[href]"):
            link = tag["href"]
            if urlsplit(link).scheme or link == "#":
                continue
            target, anchor = urldefrag(unquote(link))
            place = (
                (path.parent / target).resolve() if target and target != "." else path if not target else path.parent
            )
            if place.is_dir():
                place /= "index.html"
            known = anchors.get(place.resolve() if place != path else path)
            if not place.exists() or (anchor and known is not None and anchor not in known):
                dead.append(f"{path.relative_to(site).as_posix()}: {link}")
    return dead
