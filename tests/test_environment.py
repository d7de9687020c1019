"""Environments of snippets that name packages: made once for each Python; where they can't be had, the page says so."""

import sys
from dataclasses import replace

import pytest
from conftest import HERE, write_snippet

from runner import environment
from runner.environment import choose, equip
from runner.interpreter import Interpreter

NEEDS = '# /// script\n# dependencies = ["{}"]\n# ///\n'
HAS = "pip-install-test"  # the smallest package of PyPI, made for this


@pytest.fixture
def snippet(place, monkeypatch):
    monkeypatch.delenv("RUNNER_CACHE", raising=False)
    monkeypatch.setattr(environment, "_environment", environment._environment.__wrapped__)  # as a new program has it

    def make(package: str, text: str = "print(1)\n"):
        return write_snippet(place, "page/use.py", NEEDS.format(package), text)

    return make


def test_a_package_is_had_in_an_environment_of_its_own_which_is_kept(snippet, place):
    use = snippet(HAS)
    python = equip(use, HERE)
    assert isinstance(python, Interpreter), python
    assert python.executable.startswith(str(place / ".runs" / "environments"))
    assert python.version == HERE.version
    assert [name for name, _ in python.packages] == [HAS]
    (folder,) = (place / ".runs" / "environments").iterdir()
    made = folder.stat().st_ino
    assert equip(use, HERE).executable == python.executable
    assert folder.stat().st_ino == made


def test_a_python_that_has_the_package_is_taken_as_it_is(snippet):
    assert equip(snippet("pytest"), HERE) is HERE


def test_what_cannot_be_had_is_said_with_the_reason(snippet, place):
    why = equip(snippet("no-such-package-anywhere"), HERE)
    assert isinstance(why, str)
    assert why.startswith(f"needs no-such-package-anywhere, which Python {HERE.name} can't have here: ")
    assert len(why) > 100
    assert not list((place / ".runs" / "environments").iterdir()), "half an environment is left"


def test_a_folder_that_takes_nothing_is_said(snippet, place):
    (place / ".runs").touch()
    assert "there is no environment with that" in equip(snippet(HAS), HERE)


def test_a_snippet_sees_only_what_it_names(project):
    text = "import importlib.util\nprint(importlib.util.find_spec('markdown_exec'))\n"
    project.snippet("page/look.py", text, "None\n", NEEDS.format(HAS))
    result = project.do("runner", "run")
    assert result.returncode == 0, result.stdout


def test_where_the_python_of_the_build_will_not_do_another_is_taken(snippet, monkeypatch):
    old = replace(HERE, version="3.1.0")
    monkeypatch.setattr(environment, "probe", lambda executable: old if executable == sys.executable else HERE)
    monkeypatch.setattr(environment, "installed", lambda: [old, HERE])
    use = snippet("pytest")
    use.path.write_text('# /// script\n# requires-python = ">=3.11"\n# ///\nprint(1)\n', encoding="utf-8")
    assert choose(use) is HERE


def test_a_free_threaded_build_has_a_name_of_its_own():
    free = replace(HERE, version="3.16.0a1", free_threaded=True)
    assert (free.name, free.label, free.release) == ("3.16.0a1t", "3.16t", (3, 16, 0))
    assert replace(free, free_threaded=False).label == "3.16"
