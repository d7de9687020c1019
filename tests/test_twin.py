"""What matches a twin, and what twin is made of some outputs."""

import pytest
from conftest import write_snippet

from runner.errors import RunnerError
from runner.snippet import find_snippets
from runner.twin import generalise, matches, twin_path


@pytest.mark.parametrize(
    ("expected", "printed", "same"),
    [
        ("a\n", "a\n", True),
        ("a\n", "b\n", False),
        ("pid ...\n", "pid 12\n", True),
        ("pid ... of ...\n", "pid 12\n", False),
        ("...\nlast\n", "one\ntwo\nlast\n", True),
        ("...\nlast\n", "last\n", True),
        ("...\nlast\n", "last\nmore\n", False),
        ("first\n...\n", "first\n", True),
        ("a.c\n", "abc\n", False),
        ("[any order]\na\nb\n", "b\na\n", True),
        ("[any order]\na\na\n", "a\nb\n", False),
        ("[any order]\na\nb\n", "a\n", False),
        ("[any order]\na\n", "a\na\n", False),
        ("[any order]\na\n...\n", "b\na\nc\n", True),
        ("[any order]\n1...\n12\n", "12\n13\n", True),
        ("", "", True),
        ("", "a\n", False),
    ],
)
def test_a_pattern(expected, printed, same):
    assert matches(expected, printed, pattern=True) is same


def test_the_twin_of_a_plain_name_is_no_pattern():
    assert not matches("pid ...\n", "pid 12\n", pattern=False)
    assert matches("pid ...\n", "pid ...\n", pattern=False)


@pytest.mark.parametrize(
    ("outputs", "promise", "twin"),
    [
        (["a\n", "a\n"], "", "a\n"),
        (["worker 12 ends\n", "worker 345 ends\n"], "varies", "worker ... ends\n"),
        (["0.25 s\n", "0.31 s\n"], "varies", "0... s\n"),
        (["a 1\nb 2\n", "b 3\na 4\n"], "varies", "[any order]\na ...\nb ...\n"),
        (["a\n", "a\nb\n"], "varies", "a\n...\n"),
        (["a\nx\nz\n", "a\ny\ny\nz\n", "w\na\nz\n"], "varies", "...\na\n...\nz\n"),
        (["File x\nError: y\n", "File z\nMore\nError: y\n"], "fails", "...\nError: y\n"),
        (["here\n", "here\n"], "hangs", "here\n"),
    ],
)
def test_a_twin_is_made_that_all_outputs_match(outputs, promise, twin):
    assert generalise(outputs, promise) == twin
    assert all(matches(twin, output, pattern=bool(promise)) for output in outputs)


def test_no_twin_is_made_that_says_nothing():
    with pytest.raises(ValueError, match="no line in common"):
        generalise(["a\n", "b\nc\n"], "varies")


def test_no_twin_is_made_of_different_outputs_under_a_plain_name():
    with pytest.raises(ValueError, match="should end in _varies"):
        generalise(["a\n", "b\n"], "")


def test_a_version_may_have_a_twin_of_its_own(tmp_path):
    snippet = write_snippet(tmp_path, "page/try_it_varies.py", "", "print(1)\n")
    for name in ("try_it_varies.out", "try_it_varies.3.13.out", "try_it_varies.3.15.out"):
        (snippet.path.parent / name).touch()
    names = [twin_path(snippet, (3, minor), "fork").name for minor in (12, 13, 14, 15, 16)]
    assert names == [f"try_it_varies.{v}out" for v in ("", "3.13.", "3.13.", "3.15.", "3.15.")]


def test_a_release_may_have_a_twin_of_its_own(tmp_path):
    snippet = write_snippet(tmp_path, "page/try_it.py", "", "print(1)\n")
    for name in ("try_it.out", "try_it.3.13.8.out", "try_it.3.14.out", "try_it.3.13.12.fork.out"):
        (snippet.path.parent / name).touch()
    places = [((3, 13, 7), "spawn"), ((3, 13, 8), "spawn"), ((3, 13, 10), "fork"), ((3, 13, 12), "fork")]
    places += [((3, 14, 0), "spawn"), ((3, 14, 0), "fork")]
    names = [twin_path(snippet, version, method).name for version, method in places]
    assert names == [f"try_it.{v}out" for v in ("", "3.13.8.", "3.13.8.", "3.13.12.fork.", "3.14.", "3.13.12.fork.")]


def test_a_start_method_may_have_a_twin_of_its_own(tmp_path):
    snippet = write_snippet(tmp_path, "page/try_it.py", "", "print(1)\n")
    for name in ("try_it.out", "try_it.3.14.out", "try_it.fork.out", "try_it.3.15.fork.out", "try_it.3.15.spwan.out"):
        (snippet.path.parent / name).touch()
    places = [(13, "fork"), (13, "spawn"), (14, "fork"), (14, "spawn"), (15, "fork"), (15, "spawn")]
    names = [twin_path(snippet, (3, minor), method).name for minor, method in places]
    assert names == [f"try_it.{v}out" for v in ("fork.", "", "fork.", "3.14.", "3.15.fork.", "3.14.")]
    with pytest.raises(RunnerError, match=r"try_it\.3\.15\.spwan\.out: is the twin of no snippet"):
        find_snippets(tmp_path)
