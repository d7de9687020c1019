"""The reference: every documented name is there, exists since when it says, and is used by a snippet that ran."""

from __future__ import annotations

import contextlib
import importlib
import json
import os
import re
import shutil
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

import pytest
from conftest import ROOT

from runner.errors import RunnerError
from runner.interpreter import installed
from runner.names import Names
from runner.reference import FOLDER, entries, table, users
from runner.snippet import find_snippets

DOCUMENTED = json.loads((ROOT / "tests" / "api_names.json").read_text())
"""The names in the official documentation of 3.15, by module and class, as its inventory and its text have them."""
ENTRIES = entries(ROOT)
USERS = users(ENTRIES, find_snippets(ROOT))
NAMES = Names(DOCUMENTED)

MADE_BY = {
    **dict.fromkeys(("Barrier", "BoundedSemaphore", "Condition", "Event", "Lock", "RLock", "Semaphore"), "synchronize"),
    **dict.fromkeys(("JoinableQueue", "Queue", "SimpleQueue"), "queues"),
}
"""The modules with the classes of what the functions of ``multiprocessing`` make."""


SET_ON_INSTANCES = {"multiprocessing.managers.BaseManager.shutdown", "multiprocessing.shared_memory.ShareableList.shm"}
"""What no class has, as it is set when an object is started or made."""

GOOD = '["m.A"]\n_since = "3.14"\nx = "Does it."\n'


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("x = ", "can't be read"),
        ('["m.A"]\nx = "Does it."\n', 'm.A: x needs a sentence, and a version as since = "3.14"'),
        ('["m.A"]\n_since = "3.14"\nx = "Does it"\n', "m.A: x needs a sentence"),
        ('["m.A"]\n_since = "3.14"\nx = 3\n', "m.A: x needs a sentence"),
        ('["m.A"]\n_since = "new"\nx = "Does it."\n', "m.A: x needs a sentence"),
        ('["m.A"]\nx = { since = "3.14", text = "Does it.", by = "me" }\n', "m.A: x has by; it takes since and text"),
    ],
)
def test_an_entry_that_lacks_something_is_an_error(tmp_path, text, complaint):
    path = tmp_path / FOLDER / "a.toml"
    path.parent.mkdir(parents=True)
    path.write_text(text)
    with pytest.raises(RunnerError, match=re.escape(complaint)) as caught:
        entries(tmp_path)
    assert str(path) in str(caught.value)


def test_two_pages_for_one_class_are_an_error(tmp_path):
    (tmp_path / FOLDER).mkdir(parents=True)
    for name in ("a.toml", "b.toml"):
        (tmp_path / FOLDER / name).write_text(GOOD)
    with pytest.raises(RunnerError, match=r"m\.A is described in reference/a\.md, too"):
        entries(tmp_path)


def test_a_name_that_no_snippet_uses_is_an_error(tmp_path):
    (tmp_path / FOLDER).mkdir(parents=True)
    (tmp_path / FOLDER / "a.toml").write_text(GOOD)
    some = entries(tmp_path)["m.A"]
    with pytest.raises(RunnerError, match=re.escape("docs/reference/a.md: no snippet uses m.A.x")):
        table(some, {})


def real(owner: str):
    """The module or class that the documentation means."""
    package, _, name = owner.rpartition(".")
    if package == "multiprocessing" and name in MADE_BY:
        return getattr(importlib.import_module(f"multiprocessing.{MADE_BY[name]}"), name)
    try:
        return importlib.import_module(owner)
    except ImportError:
        return getattr(importlib.import_module(package), name)


def test_the_reference_has_every_documented_name_and_no_other():
    described = {owner: sorted(entry.name for entry in some) for owner, some in ENTRIES.items()}
    assert described == {owner: sorted(names) for owner, names in DOCUMENTED.items()}


def test_every_documented_name_stands_on_a_page():
    shown = "".join(path.read_text(encoding="utf-8") for path in (ROOT / "docs" / "reference").glob("*.md"))
    assert [owner for owner in DOCUMENTED if f"<!-- reference: {owner} -->" not in shown] == []


def test_every_documented_name_is_used_by_a_snippet():
    assert sorted(NAMES.all - USERS.keys()) == []


@pytest.mark.parametrize("python", [python for python in installed() if not python.label.endswith("t")], ids=str)
def test_a_name_is_there_since_the_version_that_the_reference_says(python):
    """Asked of each Python of the machine: it has what came before it, and lacks what came after."""
    said = {entry.full_name: tuple(map(int, entry.since.split("."))) for some in ENTRIES.values() for entry in some}
    program = "\n".join(
        [
            "import importlib, json, sys, multiprocessing as mp",
            f"MADE_BY = {MADE_BY!r}",
            "def real(owner):",
            "    package, _, name = owner.rpartition('.')",
            "    if package == 'multiprocessing' and name in MADE_BY:",
            "        return getattr(mp, name)(*([1] if name == 'Barrier' else []))",
            "    try:",
            "        return importlib.import_module(owner)",
            "    except ImportError:",
            "        return getattr(importlib.import_module(package), name)",
            "def has(owner, name):",
            "    try:",
            "        if owner == 'multiprocessing': importlib.import_module(f'{owner}.{name}')",
            "    except ImportError: pass",
            "    try: home = real(owner)",
            "    except (ImportError, AttributeError): return False",
            "    if isinstance(home, type):  # a class has what it is an instance of, too, such as | since 3.10",
            "        return any(name in vars(base) for base in home.__mro__)",
            "    try: return hasattr(home, name)",
            "    except (ImportError, AttributeError): return False",
            "print(json.dumps([f'{o}.{n}' for o, names in json.load(sys.stdin).items() for n in names if has(o, n)]))",
        ]
    )
    done = subprocess.run(
        [python.executable, "-I", "-c", program],
        input=json.dumps(DOCUMENTED),
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    there = set(json.loads(done.stdout))
    asked = NAMES.all - SET_ON_INSTANCES
    assert sorted(name for name in asked if (name in there) != (said[name] <= python.release)) == []


def visible(full_name: str) -> bool:
    """Whether a call of a name shows when a script runs; constants, modules and classes that nobody calls do not."""
    owner, _, name = full_name.rpartition(".")
    thing = getattr(real(owner), name, None)
    return callable(thing) and not (isinstance(thing, type) and issubclass(thing, BaseException))


def was_called(full_name: str, calls: list[tuple[str, str, list[str]]]) -> bool:
    """Whether a name is among the calls that a script made."""
    owner, _, name = full_name.rpartition(".")
    home = real(owner)
    thing = getattr(home, name)
    if isinstance(thing, type):  # its instances had a method called
        mine = f"{thing.__module__}.{thing.__qualname__}"
        return any(mine in classes for _, _, classes in calls)
    function = getattr(thing, "__func__", thing)
    its_name = function.__code__.co_name if hasattr(function, "__code__") else getattr(function, "__name__", name)
    if (
        not isinstance(home, type) or getattr(function, "__qualname__", ".") == its_name
    ):  # of a module, put into a class
        return any(called == its_name for called, _, _ in calls)
    mine = f"{home.__module__}.{home.__qualname__}"
    semaphore = home.__module__ == "multiprocessing.synchronize" and "_multiprocessing.SemLock"
    return any(called in (name, its_name) and (mine in classes or semaphore in classes) for called, _, classes in calls)


@pytest.mark.skipif(sys.version_info < (3, 14), reason="some names came with 3.14")
def test_what_the_syntax_tree_tells_is_what_a_run_calls(tmp_path):
    """Each name whose call can be seen was called in a run of one of the snippets that are said to use it."""
    wanted = {name for name in NAMES.all if visible(name)}
    assert len(wanted) > 400
    calls: dict[str, list] = {}

    def run(snippet):
        folder = tmp_path / snippet.slug
        if snippet.helpers:
            shutil.copytree(snippet.path.with_suffix(""), folder)
        folder.mkdir(exist_ok=True)
        shutil.copy(snippet.path, folder)
        output = tmp_path / f"{snippet.slug}.calls"
        scripts = os.pathsep.join(path.name for path in (snippet.path, *snippet.helpers))
        env = {"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT / "tests" / "traced")}
        env |= {"TRACED": scripts, "TRACED_TO": str(output)}
        command = [sys.executable, snippet.path.name]
        with contextlib.suppress(subprocess.TimeoutExpired):
            subprocess.run(command, cwd=folder, env=env, timeout=20, capture_output=True, check=False)
        lines = output.read_text().splitlines() if output.exists() else ()
        return [(name, module, classes.split(",")) for name, module, classes in (line.split(" ") for line in lines)]

    for _ in range(4):
        missing = {
            name for name in wanted if not any(was_called(name, calls.get(s.id, [])) for s in USERS.get(name, ()))
        }
        chosen = {}
        for name in missing:
            fresh = [
                s for s in USERS.get(name, ()) if s.id not in calls and s.promise != "hangs" and s.language == "python"
            ]
            chosen |= {s.id: s for s in fresh[:1]}
        if not chosen:
            break
        with ThreadPoolExecutor(os.cpu_count()) as executor:
            calls |= zip(chosen, executor.map(run, chosen.values()), strict=True)
    assert sorted(missing) == []
