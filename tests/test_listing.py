"""Lists of the pages of a folder."""

from __future__ import annotations

import pytest

from runner.errors import RunnerError
from runner.listing import pages


def write(root, name, text):
    path = root / "docs" / "errors" / "queues" / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def test_pages_are_listed_by_their_titles_and_messages_are_code(tmp_path):
    write(tmp_path, "b.md", "---\ntitle: Late\ndescription: It comes late.\n---\n\n# Late\n")
    write(tmp_path, "a.md", '---\ntitle: "E: &lt;x>"\ndescription: It is x & y.\n---\n\n# `E: <x>`\n')
    html = pages(tmp_path, "errors/queues")
    assert '<a href="../errors/queues/a/"><code>E: &lt;x&gt;</code></a><br>It is x &amp; y.' in html
    assert html.index("a/") < html.index('<a href="../errors/queues/b/">Late</a>')


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("# Late\n", "needs a title and a description"),
        ("---\ntitle: [\n---\n", "front matter can't be read"),
        ("---\nLate\n---\n", "is no table"),
    ],
)
def test_a_page_that_cannot_be_listed_is_named(tmp_path, text, message):
    write(tmp_path, "late.md", text)
    with pytest.raises(RunnerError, match=rf"late\.md.*{message}"):
        pages(tmp_path, "errors/queues")


def test_a_folder_without_pages_is_an_error(tmp_path):
    with pytest.raises(RunnerError, match="there is no page to list"):
        pages(tmp_path, "errors/queues")
