"""The built site in a browser, as a reader has it."""

from __future__ import annotations

import subprocess
import sys

import pytest
from conftest import ROOT


@pytest.fixture
def page(browser, address):
    context = browser.new_context(permissions=["clipboard-read", "clipboard-write"])
    page = context.new_page()
    page.asked, page.complaints = [], []
    page.on("request", lambda request: page.asked.append(request.url))
    page.on("pageerror", lambda error: page.complaints.append(str(error)))
    yield page
    assert page.complaints == []
    assert [url for url in page.asked if not url.startswith((address, "data:", "blob:"))] == [], (
        "asked of a third party"
    )
    context.close()


def test_home_leads_on(page, address):
    page.goto(address)
    assert page.title()
    assert page.locator("article h1").count() == 1
    assert page.locator("article .run-facts").count() >= 1
    assert page.locator("a.md-source").first.get_attribute("href") == "https://github.com/owner/name"
    links = page.locator("article a[href]:not([download], .headerlink)")
    assert links.count() >= 3
    links.first.click()
    page.wait_for_load_state()
    assert page.locator("article h1").count() == 1


def test_a_search_for_sentinel_finds_the_page(page, address):
    page.goto(address)
    page.locator("input.md-search__input").click()
    page.keyboard.type("sentinel")
    first = page.locator(".md-search-result__item a").first
    first.wait_for(state="visible", timeout=10_000)
    assert "/learn/queue/" in first.get_attribute("href")


def test_the_copy_button_copies_a_script_that_runs(page, address, tmp_path):
    page.goto(f"{address}/learn/first_pool/")
    block = page.locator("article .highlight", has=page.get_by_text("learn/first_pool/square_numbers.py")).first
    block.hover()
    block.locator("button[data-clipboard-target], .md-clipboard, button.md-code__button").first.click()
    page.wait_for_timeout(300)
    text = page.evaluate("navigator.clipboard.readText()")
    (tmp_path / "pasted.py").write_text(text, encoding="utf-8")
    result = subprocess.run([sys.executable, "pasted.py"], cwd=tmp_path, capture_output=True, text=True, check=True)
    shown = page.locator("article .run code", has_text="100]").first.inner_text()
    assert result.stdout.strip() == shown.strip()


def test_the_download_is_the_script(page, address):
    page.goto(f"{address}/learn/first_pool/")
    with page.expect_download() as download:
        page.locator("a.run-download[download='square_numbers.py']").click()
    assert download.value.suggested_filename == "square_numbers.py"
    assert download.value.path().read_text() == (ROOT / "snippets/learn/first_pool/square_numbers.py").read_text()


def leave_out_search(page):
    """For tests that open every page: each would build the index of all."""
    page.route("**/*.{js,json}", lambda route: route.abort())


@pytest.mark.parametrize(("scheme", "width"), [("dark", 400), ("light", 1280)])
def test_no_page_is_wider_than_its_window(browser, address, site, scheme, width):
    page = browser.new_page(viewport={"width": width, "height": 900}, color_scheme=scheme)
    page.goto(address)
    assert page.evaluate("document.body.dataset.mdColorScheme") == {"light": "default", "dark": "slate"}[scheme]
    leave_out_search(page)
    for path in sorted(site.rglob("index.html")):
        page.goto(f"{address}/{path.parent.relative_to(site).as_posix()}/", wait_until="domcontentloaded")
        assert page.evaluate("document.documentElement.scrollWidth") <= width, path
    page.close()


def test_the_table_of_evidence_filters_and_tells(page, address):
    page.goto(f"{address}/how_this_site_knows/")
    rows = page.locator(".matrix tbody tr:visible")
    everything = rows.count()
    assert everything > 20
    page.locator(".matrix-filter input").fill("pool square_numbers")
    assert 1 <= rows.count() < everything
    cell = page.locator(".matrix td.ok:visible").first
    cell.click()
    facts = page.locator(".matrix-facts").inner_text()
    assert "as promised. exit code 0" in facts
    assert "python -m runner run --again --show learn/first_pool/square_numbers.py --python python3." in facts
    page.locator(".matrix-filter select").last.select_option("bad")
    assert rows.count() == 0


def test_a_tab_shows_its_own_run(page, address, site):
    found = [path for path in sorted(site.rglob("index.html")) if 'class="tabbed-set' in path.read_text("utf-8")]
    assert found
    leave_out_search(page)
    for path in found:
        page.goto(f"{address}/{path.parent.relative_to(site).as_posix()}/")
        for tabs in page.locator(".run .tabbed-set").all():
            labels, blocks = tabs.locator(".tabbed-labels label"), tabs.locator(".tabbed-block")
            assert labels.count() == blocks.count() >= 2
            labels.last.click()
            assert blocks.last.is_visible()
            assert not blocks.first.is_visible()
            assert labels.last.inner_text().split()[0] in blocks.last.inner_text()
