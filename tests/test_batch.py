"""Many runs at once: in parallel, remembered, and gone when the build is, however that ends."""

import itertools
import os
import signal
import tempfile
import time

import psutil
import pytest
from conftest import HERE, processes_of, write_snippet

from runner import shm
from runner.batch import Batch, Job
from runner.errors import RunnerError
from runner.memory import Memory

LINUX = pytest.mark.skipif("sys.platform != 'linux'", reason="only Linux lists shared memory")
POSIX = pytest.mark.skipif("sys.platform == 'win32'", reason="these signals are POSIX")

MANY_AND_LONG = """
import time
from multiprocessing import Pool

if __name__ == "__main__":
    with Pool(3) as pool:
        pool.map(time.sleep, [60] * 3)
"""


@pytest.fixture
def jobs(place, monkeypatch):
    monkeypatch.setenv("TMPDIR", str(place))
    monkeypatch.setattr(tempfile, "tempdir", str(place))

    def make(*texts, metadata=""):
        snippets = [write_snippet(place, f"page/try_{n}.py", metadata, text) for n, text in enumerate(texts)]
        return [Job(snippet, HERE, HERE.default) for snippet in snippets]

    return make


def wait_for(condition, seconds=20):
    deadline = time.monotonic() + seconds
    while not (value := condition()):
        assert time.monotonic() < deadline, "it did not come to pass"
        time.sleep(0.05)
    return value


def test_runs_overlap(jobs):
    texts = [f"import time\nprint(time.time())\ntime.sleep(1)\nprint(time.time(), {n})" for n in range(3)]
    with Batch(jobs(*texts)) as batch:
        spans = [[float(line.split()[0]) for line in run.output.splitlines()] for run in batch.results().values()]
    assert max(start for start, _ in spans) < min(end for _, end in spans)


def test_a_measurement_runs_alone(jobs):
    text = "import time\nprint(time.time())\ntime.sleep(0.3)\nprint(time.time(), {})"
    alone = "# /// script\n# [tool.runner]\n# alone = true\n# ///\n"
    with Batch(jobs(*(text.format(n) for n in range(3)), metadata=alone)) as batch:
        spans = sorted([float(line.split()[0]) for line in run.output.splitlines()] for run in batch.results().values())
    assert all(before[1] <= after[0] for before, after in itertools.pairwise(spans))


def test_what_is_remembered_does_not_run_again(jobs, place):
    memory = Memory(place / "memory")
    text = "import time\nprint(time.time_ns())"
    first, second = ([*jobs(text), *jobs(text, "print(2)")[1:]] for _ in range(2))
    with Batch(first[:1], memory) as batch:
        before = batch.results()
    with Batch(second, memory) as batch:
        assert batch.stale == second[1:]
        assert batch.results()[second[0]] == before[first[0]]
    with Batch(first[:1], memory, again=True) as batch:
        assert batch.results() != before


@LINUX
def test_shared_memory_is_blamed_on_the_run_that_left_it_and_removed(jobs):
    leave = "import time\ntime.sleep(0.3)\nopen('/dev/shm/left_by_a_batch', 'w').close()"
    innocent = "import time\ntime.sleep(0.6)\nprint({})"
    with Batch(jobs(leave, innocent.format(1), innocent.format(2))) as batch:
        left = [run.shared_memory for run in batch.results().values()]
    assert left == [("left_by_a_batch",), (), ()]
    assert "left_by_a_batch" not in shm.names()


@LINUX
def test_semaphores_that_a_run_leaves_not_every_time_are_removed(jobs, place):
    text = f"""
    import os
    from multiprocessing import get_context, resource_tracker
    from pathlib import Path

    if __name__ == "__main__":
        lock = get_context("spawn").Lock()
        again = Path({str(place / "again")!r})
        with again.open("a") as log:
            print(lock._semlock.name, file=log)
        if again.stat().st_size < 30:  # the first time and the second
            os.kill(resource_tracker._resource_tracker._pid, 9)
            os._exit(0)
    """
    with Batch(jobs(text)) as batch:
        (run,) = batch.results().values()
    names = (place / "again").read_text(encoding="utf-8").split()
    assert len(names) == 3, "it was not tried again"
    assert run.shared_memory == ()
    assert not shm.names() & {f"sem.{name[1:]}" for name in names}


@LINUX
def test_what_a_killed_run_left_is_removed(jobs):
    text = """
    import time
    from multiprocessing import get_context

    if __name__ == "__main__":
        lock = get_context("spawn").Lock()
        print(lock._semlock.name, flush=True)
        time.sleep(60)
    """
    with Batch(jobs(text, metadata="# /// script\n# [tool.runner]\n# limit = 1\n# ///\n")) as batch:
        (run,) = batch.results().values()
    assert run.hung
    assert run.output.startswith("/mp-")
    assert f"sem.{run.output.strip()[1:]}" not in shm.names()


def test_leaving_a_batch_early_ends_its_runs(jobs, place):
    with Batch(jobs(MANY_AND_LONG)):
        wait_for(lambda: len(processes_of(place)) >= 4)
        left = time.monotonic()
    assert time.monotonic() - left < 10, "it waited for their limit"
    assert not processes_of(place)


@pytest.mark.parametrize("alone", ["true", "false"])
def test_a_run_that_was_ended_early_is_not_remembered(jobs, place, alone):
    memory = Memory(place / "memory")
    (job,) = jobs(MANY_AND_LONG, metadata=f"# /// script\n# [tool.runner]\n# alone = {alone}\n# ///\n")
    with Batch([job], memory):
        wait_for(lambda: len(processes_of(place)) >= 4)
    assert Batch([job], memory).stale == [job]


def test_a_dead_warden_is_an_error_and_its_orphans_go(jobs, place):
    with Batch(jobs(MANY_AND_LONG)) as batch:
        wait_for(lambda: len(processes_of(place)) >= 5)
        batch._warden.kill()
        with pytest.raises(RunnerError, match=r"ended from outside \(killed by SIGKILL\)[^$]*page/try_0\.py"):
            batch.results()
    wait_for(lambda: not processes_of(place))


@POSIX
@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGTERM, signal.SIGKILL])
@pytest.mark.parametrize("command", [("mkdocs", "build"), ("runner", "run")])
def test_a_build_that_is_stopped_takes_its_runs_along(project, how, command):
    project.snippet("page/wait.py", MANY_AND_LONG, "")
    build = project.start(*command)
    wait_for(lambda: len([p for p in processes_of(project.root) if "wait.py" in " ".join(_command(p))]) >= 1)
    time.sleep(0.3)
    build.send_signal(how)
    build.communicate(timeout=20)
    assert build.returncode not in (0, None)
    wait_for(lambda: not processes_of(project.root), 10)


def test_two_builds_at_once_do_not_disturb_each_other(project):
    project.snippet("page/count.py", "import time\ntime.sleep(0.5)\nprint(1)\n", "1\n")
    builds = [project.start("mkdocs", "build", "-q", "-d", f"{project.root}/site{n}") for n in range(2)]
    outputs = [build.communicate(timeout=60)[0] for build in builds]
    assert [build.returncode for build in builds] == [0, 0], outputs
    assert [(project.root / f"site{n}" / "page" / "index.html").exists() for n in range(2)] == [True, True]


def test_a_changed_snippet_is_the_only_one_that_runs_again(project):
    for name in ("one", "two", "three"):
        project.snippet(f"page/{name}.py", f"print('{name}')\n", f"{name}\n")
    assert "3 to run, 0 remembered" in project.do("mkdocs", "build").stdout
    assert "to run" not in project.do("mkdocs", "build").stdout
    project.snippet("page/two.py", "print('t' + 'wo')\n", "two\n")
    assert project.do("runner", "stale").stdout == "page/two.py\n"
    assert "1 to run, 2 remembered" in project.do("mkdocs", "build").stdout


@pytest.mark.parametrize("command", [("mkdocs", "build"), ("runner", "run")])
def test_a_failure_is_tried_again(project, command):
    flag = project.root / "flag"
    text = f"from pathlib import Path\nif not Path({str(flag)!r}).exists():\n    raise SystemExit(1)\nprint(1)\n"
    project.snippet("page/count.py", text, "1\n")
    assert project.do(*command).returncode == 1
    flag.touch()
    assert project.do(*command).returncode == 0


def _command(process: psutil.Process) -> list[str]:
    try:
        return process.cmdline()
    except psutil.Error:
        return []


def test_no_run_of_this_process_is_left():
    children = psutil.Process(os.getpid()).children(recursive=True)
    assert not [child for child in children if "runner.warden" in " ".join(_command(child))]


def test_a_run_that_came_to_its_limit_is_tried_once_more_by_itself(project, place):
    told = place / "told.txt"
    text = f"""
        import time

        with open({str(told)!r}, "a+") as file:
            file.seek(0)
            first = not file.read()
            file.write("x")
        time.sleep(30 if first else 0)
        print("done")
        """
    project.snippet("page/slow.py", text, "done\n", "# /// script\n# [tool.runner]\n# limit = 1\n# ///\n")
    result = project.do("runner", "run")
    assert result.returncode == 0, result.stdout
    assert "failed beside others, and did as promised by itself" in result.stdout
    assert told.read_text() == "xx"


def test_a_run_that_printed_something_else_is_not_tried_again(project, place):
    told = place / "told.txt"
    project.snippet("page/wrong.py", f"open({str(told)!r}, 'a').write('x')\nprint(2)\n", "1\n")
    assert project.do("runner", "run").returncode == 1
    assert told.read_text() == "x"
