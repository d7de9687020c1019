"""The command line, and what it says to people."""

import shutil

import pytest

TIMES = "import time\nprint(time.time_ns())\n"


def test_the_help_says_what_a_stranger_needs(project):
    text = project.do("runner", "--help").stdout
    for part in ("run", "accept", "stale", "pools/map/square_numbers.py", "_hangs", "twin", "--root"):
        assert part in text
    assert "--start-method" in project.do("runner", "run", "--help").stdout


def test_accept_writes_the_twin_that_run_holds_to(project):
    project.snippet("page/count.py", "print(1)\n")
    result = project.do("runner", "run")
    assert result.returncode == 1
    assert "python -m runner accept page/count.py" in result.stdout
    assert project.do("runner", "accept").stdout.endswith("wrote snippets/page/count.out\n")
    assert (project.root / "snippets" / "page" / "count.out").read_text() == "1\n"
    result = project.do("runner", "run", "--start-method", "all", "--show")
    assert result.returncode == 0
    assert "1\n" in result.stdout
    assert "0 failed" in result.stdout
    assert "wrote" not in project.do("runner", "accept").stdout


def test_accept_refuses_what_is_not_promised(project):
    project.snippet("page/tell_time.py", TIMES)
    project.snippet("page/stop_fails.py", "print(1)\n")
    result = project.do("runner", "accept")
    assert result.returncode == 1
    assert "its name should end in _varies" in result.stdout
    assert "page/stop_fails.py does not do what it promises" in result.stdout
    assert not list((project.root / "snippets").rglob("*.out"))


def test_accept_leaves_a_twin_that_still_holds(project):
    project.snippet("page/tell_time_varies.py", TIMES, "...\n")
    assert project.do("runner", "accept").returncode == 0
    assert (project.root / "snippets" / "page" / "tell_time_varies.out").read_text() == "...\n"


@pytest.mark.parametrize(
    ("name", "text", "twin", "happened"),
    [
        ("count.py", "print(2)\n", "1\n", "does not print what count.out says"),
        ("count.py", "raise SystemExit(3)\n", "", "ended with exit code 3"),
        ("count_fails.py", "print(1)\n", "1\n", "ended with exit code 0"),
        ("count_hangs.py", "print(1)\n", "1\n", "ended by itself, with exit code 0"),
        ("count_varies.py", "raise SystemExit(1)\n", "", "ended with exit code 1"),
        pytest.param(
            *("count.py", "import os\nos.kill(os.getpid(), 9)\n", "", "killed by SIGKILL"),
            marks=pytest.mark.skipif("sys.platform == 'win32'", reason="signals are POSIX"),
        ),
        ("count.py", "print('x' * 70_000)\n", "", "printed more than 64 KiB"),
    ],
)
def test_a_broken_promise_is_told(project, name, text, twin, happened):
    project.snippet(f"page/{name}", text, twin)
    result = project.do("runner", "run")
    assert result.returncode == 1
    assert happened in result.stdout
    assert "page      docs/page.md:4" in result.stdout
    assert "0 ok, 1 failed" in result.stdout


def test_a_leftover_is_a_failure_unless_it_is_the_lesson(project):
    text = """
    import subprocess, sys
    null = subprocess.DEVNULL
    subprocess.Popen([sys.executable, "-c", "import time; time.sleep(60)"], stdout=null, stderr=null)
    """
    project.snippet("page/leave_it.py", text, "")
    result = project.do("runner", "run")
    assert result.returncode == 1
    assert "it left processes running: python" in result.stdout
    project.snippet("page/leave_it.py", text, "", "# /// script\n# [tool.runner]\n# leaves = true\n# ///\n")
    assert project.do("runner", "run").returncode == 0
    project.snippet("page/leave_it.py", "", "", "# /// script\n# [tool.runner]\n# leaves = true\n# ///\n")
    assert "and left nothing" in project.do("runner", "run").stdout


def test_a_snippet_may_be_named_in_any_way(project):
    project.snippet("page/one.py", "print(1)\n", "1\n")
    project.snippet("page/two.py", "print(2)\n", "2\n")
    for names in (["page/one.py"], ["snippets/page/one.py"], [str(project.root / "snippets/page/one.py")]):
        assert "1 ok, 0 failed" in project.do("runner", "run", *names).stdout
    assert "2 ok, 0 failed" in project.do("runner", "run", "page").stdout
    result = project.do("runner", "run", "page/three.py")
    assert (result.returncode, result.stdout) == (
        2,
        "runner: page/three.py: there is no such snippet, nor a folder of them\n",
    )


def test_a_wrong_folder_or_python_is_told(project):
    project.snippet("page/one.py", "print(1)\n", "1\n")
    result = project.do("runner", "--root", "docs", "run")
    assert result.returncode == 2
    assert "start in the folder of mkdocs.yml" in result.stdout
    result = project.do("runner", "run", "--python", "no-such-python")
    assert result.returncode == 2
    assert "no-such-python: can't be used as a Python" in result.stdout


def test_another_python_is_taken_where_a_snippet_needs_it(project):
    other = next(
        (p for p in ("python3.15", "python3.14", "python3.13", "python3.12", "python3.11") if shutil.which(p)), None
    )
    assert other, "no python3.X on PATH"
    text = "import sys\nprint(sys.version_info >= (3, 11))\n"
    project.snippet("page/one.py", text, "True\n")
    result = project.do("runner", "run", "--again", "--python", other)
    assert result.returncode in (0, 2), result.stdout
    if result.returncode == 2:  # a launcher without its Python
        assert "can't be used as a Python" in result.stdout
