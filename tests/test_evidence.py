"""Evidence: what verify writes, what the site makes of it, and what it refuses."""

import json
import re
import signal
import time
from dataclasses import replace

import pytest
from conftest import HERE, ROOT, processes_of, write_snippet

from runner import evidence
from runner.batch import Job
from runner.blocks import ends_text, exceptions, verified_text
from runner.evidence import Cell, Gap
from runner.execution import Run

POSIX = pytest.mark.skipif("sys.platform == 'win32'", reason="these signals are POSIX")
RUN = Run(0, False, False, 0.1, "1\n", False, 2, 10_000, (), (), HERE.name, HERE.system, HERE.default)


def cell(python="3.15.0", method="fork", system="linux", **other) -> Cell:
    known = {"snippet": "page/count.py", "digest": "d", "default": False, "hosted": False, "problems": (), "run": RUN}
    return Cell(**{**known, **other}, python=python, start_method=method, system=system)


def written(project, *options: str) -> dict:
    result = project.do("runner", "verify", "--python", HERE.executable, *options)
    assert result.returncode == 0, result.stdout
    (path,) = (project.root / "evidence").glob("*.json")
    return json.loads(path.read_text(encoding="utf-8"))


def test_verify_writes_what_ran_and_what_did_not(project):
    project.snippet("page/count.py", "print(1)\n", "1\n")
    project.snippet("page/wait.py", "print(2)\n", "2\n", '# /// script\n# requires-python = ">=3.99"\n# ///\n')
    data = written(project)
    assert data["machine"]["system"] == HERE.system
    assert data["hosted"] is None
    assert [(run["start_method"], run["output"], run["as_promised"]) for run in data["runs"]] == [
        (method, "1\n", True) for method in HERE.start_methods
    ]
    assert {run["python"] for run in data["runs"]} == set(data["pythons"]) == {HERE.name}
    assert [(gap["snippet"], gap["why"]) for gap in data["not_run"]] == [("page/wait.py", "needs Python >=3.99")]
    assert all(run["peak_memory"] >= 0 and run["processes"] >= 1 for run in data["runs"])


def test_verify_runs_only_what_is_stale(project):
    project.snippet("page/count.py", "print(1)\n", "1\n")
    project.snippet("page/tell.py", "print(2)\n", "2\n")
    written(project)
    project.snippet("page/tell.py", "print(1 + 1)\n", "2\n")
    again = project.do("runner", "verify", "--python", HERE.executable)
    many = len(HERE.start_methods)
    assert f"{many} to run, {many} remembered" in again.stdout


@POSIX
def test_verify_goes_on_where_it_was_stopped(project):
    project.snippet("page/count.py", "print(1)\n", "1\n")
    patient = "# /// script\n# [tool.runner]\n# limit = 100\n# ///\n"
    project.snippet("page/wait.py", "import time\ntime.sleep(90)\n", "", patient)
    verify = project.start("runner", "verify", "--python", HERE.executable)
    many = len(HERE.start_methods)
    deadline = time.monotonic() + 60
    while len(list((project.root / ".runs").glob("??/*.json"))) < many and time.monotonic() < deadline:
        time.sleep(0.1)
    verify.send_signal(signal.SIGINT)
    output, _ = verify.communicate(timeout=20)
    assert (verify.returncode, "what had ended is remembered" in output) == (130, True)
    assert not processes_of(project.root)
    assert not list(project.root.glob("evidence/*"))
    project.snippet("page/wait.py", "import time\ntime.sleep(0.1)\n", "")
    assert f"{many} to run, {many} remembered" in project.do("runner", "verify", "--python", HERE.executable).stdout


def test_verify_tells_of_a_broken_promise_and_keeps_it_in_the_evidence(project):
    project.snippet("page/count.py", "print(2)\n", "1\n")
    result = project.do("runner", "verify", "--python", HERE.executable)
    assert result.returncode == 1
    assert "page/count.py does not do what it promises" in result.stdout
    assert f"0 runs as promised, {len(HERE.start_methods)} not" in result.stdout
    data = json.loads((project.root / "evidence" / f"{HERE.system}.json").read_text(encoding="utf-8"))
    assert [run["as_promised"] for run in data["runs"]] == [False] * len(HERE.start_methods)
    assert "does not print what count.out says" in data["runs"][0]["problems"][0]


def test_some_snippets_alone_write_no_evidence_unless_told_where(project):
    project.snippet("page/count.py", "print(1)\n", "1\n")
    project.do("runner", "verify", "page/count.py", "--python", HERE.executable)
    assert not (project.root / "evidence").exists()
    written(project, "page/count.py", "--output", "evidence/mine.json")


def test_the_page_says_where_it_is_verified_and_by_whom(project):
    project.snippet("page/count.py", "print(1)\n", "1\n")
    project.do("mkdocs", "build")
    name = evidence.label_of(HERE.name)
    assert f"Verified by this build alone on Python {name} under {HERE.default} on" in project.html()
    data = written(project)
    project.do("mkdocs", "build")
    methods = re.search(r"Verified locally on Python \S+ under ([\w, ]+) on (\w+)\.", project.html())
    assert set(re.findall(r"\w+", methods[1])) - {"and"} == set(HERE.start_methods)
    data["hosted"] = {"commit": "abc1234567", "run": "https://example.org/run/1"}
    (path,) = (project.root / "evidence").glob("*.json")
    path.write_text(json.dumps(data), encoding="utf-8")
    project.do("mkdocs", "build")
    assert f"Verified on Python {name}" in project.html()


def test_evidence_of_another_text_is_not_shown(project):
    project.snippet("page/count.py", "print(1)\n", "1\n")
    written(project)
    project.snippet("page/count.py", "print(1 * 1)\n", "1\n")
    project.do("mkdocs", "build")
    assert "Verified by this build alone" in project.html()


def test_the_table_has_a_cell_for_every_place_and_its_exceptions_are_linked(project):
    project.snippet("page/count.py", "print(1)\n", "1\n")
    data = written(project)
    (path,) = (project.root / "evidence").glob("*.json")
    data["runs"][-1].update(as_promised=False, problems=["it ended with exit code 3"], exit_code=3)
    path.write_text(json.dumps(data), encoding="utf-8")
    project.page("how_this_site_knows.md", "# How\n\n<!-- evidence: machines -->\n\n<!-- evidence: matrix -->\n")
    assert project.do("mkdocs", "build").returncode == 0
    table = project.html("how_this_site_knows")
    bad = HERE.start_methods[-1] != HERE.default  # the build's own run does not cover it up
    assert table.count('class="ok"') == len(HERE.start_methods) - bad
    assert table.count('class="bad"') == bad
    assert 'id="page-count"' in table
    assert "local" in table
    if bad:
        assert 'href="../how_this_site_knows/#page-count"' in project.html()
        assert f"under {HERE.start_methods[-1]} on" in project.html()
        assert "does not do as promised" in project.html()


def test_a_part_of_the_evidence_that_does_not_exist_is_an_error(project):
    project.page("index.md", "# Home\n\n<!-- evidence: matricks -->\n")
    result = project.do("mkdocs", "build", "-q")
    assert result.returncode != 0
    assert "no part of the evidence called 'matricks'" in result.stdout


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (lambda data: data.update(schema=2), "evidence of form 2"),
        (lambda data: data["runs"][0].update(start_method="vfork"), "is not evidence"),
        (lambda data: data["runs"][0].pop("output"), "is not evidence"),
        (lambda data: data["runs"][0].update(python="3.99.0"), "which is none of its Pythons"),
        (lambda data: data.update(more=1), "is not evidence"),
        (None, "can't be read as evidence"),
    ],
)
def test_what_is_no_evidence_is_an_error_of_the_build(project, change, message):
    project.snippet("page/count.py", "print(1)\n", "1\n")
    data = written(project)
    (path,) = (project.root / "evidence").glob("*.json")
    if change:
        change(data)
    path.write_text(json.dumps(data) if change else "{", encoding="utf-8")
    result = project.do("mkdocs", "build", "-q")
    assert result.returncode != 0
    assert str(path) in result.stdout
    assert message in result.stdout


def test_evidence_comes_back_as_it_was(tmp_path, monkeypatch):
    snippet = write_snippet(tmp_path, "page/count.py", "", "print(1)\n")
    (tmp_path / "snippets/page/count.out").write_text("1\n")
    for name, value in {"SERVER_URL": "https://x", "REPOSITORY": "o/n", "RUN_ID": "7", "SHA": "abc"}.items():
        monkeypatch.setenv(f"GITHUB_{name}", value)
    mine = evidence.cell_of(Job(snippet, HERE, HERE.default), RUN)
    gap = evidence.gap_of(snippet, HERE, "spawn", "is about fork only", by_design=True)
    made = evidence.collect([HERE], [mine], [gap])
    evidence.write(made, tmp_path / "evidence" / "x.json")
    assert evidence.gather(tmp_path) == [made]
    assert made.hosted == {"commit": "abc", "run": "https://x/o/n/actions/runs/7"}
    assert mine.default
    assert mine.problems == ()
    assert evidence.cell_of(Job(snippet, HERE, HERE.default), replace(RUN, exit_code=1)).problems


def test_places_are_told_as_people_tell_them():
    versions = ("3.11.7", "3.12.1", "3.13.0", "3.15.0")
    linux = [cell(p, m) for p in versions for m in ("fork", "spawn")]
    assert verified_text(linux) == "Python 3.11–3.13 and 3.15 under fork and spawn on Linux"
    windows = [cell(p, "spawn", "win32") for p in ("3.14.1", "3.15.0", "3.14.1t")]
    assert verified_text(windows) == "Python 3.14, 3.15 and 3.14t under spawn on Windows"
    assert verified_text([*linux, *windows]).count(";") == 1
    both = [cell(method="spawn", system=s) for s in ("linux", "darwin")]
    assert verified_text(both) == "Python 3.15 under spawn on Linux and macOS"


def test_places_where_a_snippet_ends_otherwise_are_told():
    def ended(method, exit_code, *, hung=False):
        one = cell("3.15.0", method)
        return replace(one, run=replace(one.run, exit_code=exit_code, hung=hung))

    assert ends_text([ended("fork", 0), ended("spawn", 0)]) == ""
    assert ends_text([ended("fork", 1), ended("spawn", -9)]) == ""
    assert ends_text([ended("fork", 0), ended("spawn", 1), ended("forkserver", 1)]) == (
        "It fails on Python 3.15 under spawn and forkserver on Linux, "
        "and ends with exit code 0 on Python 3.15 under fork on Linux."
    )
    assert ends_text([ended("fork", None, hung=True), ended("spawn", 1)]) == (
        "It fails on Python 3.15 under spawn on Linux, and hangs on Python 3.15 under fork on Linux."
    )
    broken = replace(ended("spawn", 1), problems=("it failed",))
    assert ends_text([ended("fork", 0), broken]) == ""


def test_nothing_is_claimed_that_was_not_run():
    cells = [cell("3.14.0", "fork"), cell("3.14.0", "spawn"), cell("3.15.0", "spawn"), cell("3.13.0", "spawn")]
    assert verified_text(cells) == "Python 3.13 and 3.15 under spawn on Linux; 3.14 under fork and spawn on Linux"
    cells[2] = replace(cells[2], problems=("it hung",))
    assert verified_text(cells) == "Python 3.13 under spawn on Linux; 3.14 under fork and spawn on Linux"
    assert verified_text(cells[2:3]) == ""
    design = Gap("page/count.py", "d", "3.11.7", None, "linux", "needs Python >=3.12", True)
    package = Gap("page/count.py", "d", "3.15.0t", None, "linux", "needs numpy, which can't be had", False)
    assert exceptions(cells, [design, package]) == [
        "3.15 under spawn on Linux does not do as promised",
        "Python 3.15.0t on Linux could not run it",
    ]


def test_compare_tells_what_another_python_does(project):
    project.snippet("page/count.py", "print(1)\n", "1\n")
    project.snippet("page/tell.py", "print(2)\n", "2\n")
    data = written(project)
    (path,) = (project.root / "evidence").glob("*.json")
    other = project.root / "other.json"
    other.write_text(path.read_text(encoding="utf-8").replace(HERE.name, "3.99.0"), encoding="utf-8")
    same = project.do("runner", "compare", str(path), "other.json")
    assert (same.returncode, same.stdout) == (0, "Nothing differs.\n")
    changed = json.loads(other.read_text(encoding="utf-8"))
    changed["runs"][0].update(exit_code=1, as_promised=False, problems=["it ended with exit code 1"], output="Boom\n")
    other.write_text(json.dumps(changed), encoding="utf-8")
    result = project.do("runner", "compare", str(path), "other.json")
    assert result.returncode == 1
    run = data["runs"][0]
    row = f"| {run['snippet']} | {run['start_method']} | exit code 0, as promised | exit code 1, not as promised |"
    assert row in result.stdout
    assert "Boom" in result.stdout
    assert result.stdout.count("\n| page/") == 1
    assert project.do("runner", "compare", str(path), "nowhere.json").returncode == 2


def test_the_schema_describes_every_field():
    def described(what):
        for key, value in what.get("properties", {}).items():
            assert value.get("description"), key
            described(value)
            described(value.get("items", {}))

    described(json.loads((ROOT / "runner" / "evidence.schema.json").read_text(encoding="utf-8")))
