"""What a name and its metadata promise, and what is said of metadata that can't be read."""

import pytest
from conftest import write_snippet

from runner.errors import RunnerError
from runner.snippet import HANGS_LIMIT, LIMIT, Where, find_snippets


def with_metadata(root, *lines, name="page/try_it.py"):
    block = "".join(f"# {line}\n" for line in ("/// script", *lines, "///"))
    return write_snippet(root, name, block, "print(1)\n")


@pytest.mark.parametrize(
    ("name", "promise", "limit"),
    [
        ("count.py", "", LIMIT),
        ("count_varies.py", "varies", LIMIT),
        ("count_fails.py", "fails", LIMIT),
        ("count_hangs.py", "hangs", HANGS_LIMIT),
        ("fails_to_count.py", "", LIMIT),
    ],
)
def test_the_last_word_of_the_name_is_the_promise(tmp_path, name, promise, limit):
    snippet = write_snippet(tmp_path, f"page/{name}", "", "print(1)\n")
    assert (snippet.promise, snippet.limit) == (promise, limit)


def test_the_page_has_the_path_of_the_folder(tmp_path):
    assert write_snippet(tmp_path, "pools/map/count.py", "", "print(1)\n").page == "pools/map.md"


def test_metadata_is_read_and_not_shown(tmp_path):
    snippet = with_metadata(
        tmp_path, 'requires-python = ">=3.14"', "[tool.runner]", "limit = 3", "alone = true", 'start-methods = ["fork"]'
    )
    settings = snippet.settings
    assert (snippet.limit, settings.alone, settings.start_methods) == (3, True, ("fork",))
    assert not settings.requires_python.contains("3.13")
    assert snippet.shown == "print(1)"


def test_the_end_may_depend_on_the_version(tmp_path):
    snippet = with_metadata(tmp_path, "[tool.runner]", 'ends = { "3.14" = "fails", "3.11" = "varies", "3.15" = "" }')
    promises = [snippet.promise_on((3, minor), "fork") for minor in (11, 13, 14, 15, 16)]
    assert promises == ["varies", "varies", "fails", "", ""]


def test_the_end_may_depend_on_the_start_method(tmp_path):
    snippet = with_metadata(
        tmp_path, "[tool.runner]", 'ends = { "3.14" = "fails", "fork" = "", "3.15 fork" = "hangs" }'
    )
    places = [(13, "fork"), (13, "spawn"), (14, "fork"), (14, "spawn"), (15, "fork"), (15, "spawn")]
    promises = [snippet.promise_on((3, minor), method) for minor, method in places]
    assert promises == ["", "", "", "fails", "hangs", "fails"]


@pytest.mark.parametrize(
    ("text", "where"),
    [
        ("3.14", Where((3, 14))),
        ("fork", Where(None, "fork")),
        ("3.14 fork", Where((3, 14), "fork")),
        ("3.14.fork", Where((3, 14), "fork")),
        ("3.13.8", Where((3, 13, 8))),
        ("3.13.8.forkserver", Where((3, 13, 8), "forkserver")),
        *((text, None) for text in ("3.14 ", " fork", "3", "3.14fork", "fork 3.14", "vfork", "3.14.1.1", "3.x")),
    ],
)
def test_a_place_is_a_version_a_start_method_or_both(text, where):
    assert Where.parse(text) == where


@pytest.mark.parametrize(
    ("lines", "message"),
    [
        (["[tool.runner]", "limits = 3"], "nothing is called tool.runner.limits"),
        (["[tool.ruff]", "x = 3"], "nothing is called tool.ruff"),
        (['require-python = ">=3.14"'], "nothing is called require-python"),
        (["[tool.runner]", 'limit = "3"'], "wrong type: str"),
        (["[tool.runner]", "limit = true"], "wrong type: bool"),
        (["[tool.runner]", "alone = 1"], "wrong type: int"),
        (["[tool.runner]", "limit = 0"], "not between 0 and 300"),
        (["[tool.runner]", 'start-methods = ["vfork"]'], "not a choice of fork"),
        (["[tool.runner]", 'platforms = ["mac"]'], "not a choice of linux"),
        (["[tool.runner]", "platforms = [1]"], "not a choice of linux"),
        (["[tool.runner]", 'ends = { "3" = "fails" }'], 'not like "3.14"'),
        (["[tool.runner]", 'ends = { "3.14" = "breaks" }'], 'not like "3.14"'),
        (['requires-python = "3.14+"'], "can't be read"),
        (['dependencies = ["numpy=1"]'], "can't be read"),
        (["[tool.runner"], "does not parse"),
    ],
)
def test_bad_metadata_is_an_error_that_names_the_line(tmp_path, lines, message):
    snippet = with_metadata(tmp_path, *lines)
    with pytest.raises(RunnerError, match=r"try_it\.py:1: ") as caught:
        _ = snippet.settings
    assert message in str(caught.value)


def test_a_folder_of_a_snippets_name_holds_its_helpers(tmp_path):
    snippet = write_snippet(tmp_path, "page/read_it.py", "", "print(open('data.txt').read())\n")
    write_snippet(tmp_path, "page/read_it/data.txt", "", "data")
    write_snippet(tmp_path, "page/read_it/workers.py", "", "x = 1\n")
    (tmp_path / "docs").mkdir()
    assert find_snippets(tmp_path) == [snippet]
    assert [path.name for path in snippet.helpers] == ["data.txt", "workers.py"]


@pytest.mark.parametrize(
    ("name", "message"), [("try_it.py", "belongs to no page"), ("page/notes.txt", "is neither a snippet")]
)
def test_a_file_out_of_place_is_an_error(tmp_path, name, message):
    write_snippet(tmp_path, name, "", "text\n")
    (tmp_path / "docs").mkdir()
    with pytest.raises(RunnerError, match=message):
        find_snippets(tmp_path)
