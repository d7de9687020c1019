"""What is remembered, what makes it stale, and what a damaged entry is worth."""

from dataclasses import replace

import pytest
from conftest import HERE, write_snippet

from runner.execution import Run
from runner.memory import KEEP, Memory, key_of

RUN = Run(0, False, False, 0.1, "text \u2028 \\xff\n", False, 1, 10_000, ("x (1)",), (), "3.15.0", "linux", "fork")


def test_a_run_comes_back_as_it_was(tmp_path):
    memory = Memory(tmp_path)
    memory.put("abc", RUN)
    assert memory.get("abc") == RUN
    assert memory.get("abd") is None


@pytest.mark.parametrize("damage", [b"", b"{}", b"\xff\xfe", b"half"])
def test_a_damaged_entry_is_none(tmp_path, damage):
    memory = Memory(tmp_path)
    memory.put("abc", RUN)
    path = tmp_path / "ab" / "abc.json"
    text = path.read_bytes()
    path.write_bytes(text[: len(text) // 2] if damage == b"half" else damage)
    assert memory.get("abc") is None
    path.write_bytes(text.replace(b'"exit_code": 0', b'"exit_code": 1'))
    assert memory.get("abc") is None
    memory.put("abc", RUN)
    assert memory.get("abc") == RUN


def test_where_nothing_can_be_written_the_build_goes_on_and_says_so_once(tmp_path, capsys):
    (tmp_path / "file").touch()
    memory = Memory(tmp_path / "file")
    memory.put("abc", RUN)
    memory.put("abd", RUN)
    assert memory.get("abc") is None
    assert capsys.readouterr().err.count("can't be remembered") == 1


def test_a_write_leaves_no_temporary_file(tmp_path, monkeypatch):
    memory = Memory(tmp_path)
    monkeypatch.setattr("os.replace", lambda *_: (_ for _ in ()).throw(OSError("no space left")))
    memory.put("abc", RUN)
    assert not [path for path in tmp_path.rglob("*") if path.is_file()]


def test_old_entries_go(tmp_path):
    import os
    import time

    memory = Memory(tmp_path)
    memory.put("abc", RUN)
    memory.put("abd", RUN)
    then = time.time() - KEEP - 10
    os.utime(tmp_path / "ab" / "abc.json", (then, then))
    memory.forget_old()
    assert [path.name for path in tmp_path.rglob("*.json")] == ["abd.json"]


def test_an_entry_that_goes_meanwhile_is_no_error(tmp_path, monkeypatch):
    memory = Memory(tmp_path)
    memory.put("abc", RUN)
    monkeypatch.setattr("pathlib.Path.glob", lambda self, _: [self / "ab" / "gone.json"])
    memory.forget_old()


def test_everything_that_could_change_a_run_is_in_its_key(tmp_path, monkeypatch):
    def snippet(name="page/try_it.py", metadata="", text="print(1)\n"):
        return write_snippet(tmp_path, name, metadata, text)

    needs = '# /// script\n# dependencies = ["rich"]\n# ///\n'
    keys = [
        key_of(snippet(), HERE, "spawn"),
        key_of(snippet(text="print(2)\n"), HERE, "spawn"),
        key_of(snippet("page/try_that.py"), HERE, "spawn"),
        key_of(snippet(), HERE, "forkserver"),
        key_of(snippet(), replace(HERE, build="another"), "spawn"),
        key_of(snippet(metadata=needs), HERE, "spawn"),
        key_of(snippet(metadata=needs), replace(HERE, packages=(("Rich", "0.0"),)), "spawn"),
    ]
    write_snippet(tmp_path, "page/try_it/data.txt", "", "data")
    keys.append(key_of(snippet(), HERE, "spawn"))
    write_snippet(tmp_path, "page/try_it/data.txt", "", "other")
    keys.append(key_of(snippet(), HERE, "spawn"))
    monkeypatch.setattr("runner.memory._runner_digest", lambda: "another")
    keys.append(key_of(snippet(), HERE, "spawn"))
    assert len(set(keys)) == len(keys)
    assert key_of(snippet(), replace(HERE, packages=()), "spawn") == keys[-1], "a package that it does not name"
