"""Faults on purpose: each has a clear message, loses nothing, and leaves nothing."""

import re
import shutil
import signal
import subprocess
import sys
import time

import pytest
from conftest import HERE, processes_of, write_snippet

from runner import census
from runner.batch import Batch, Job
from runner.errors import RunnerError
from runner.execution import CROWD, OUTPUT_LIMIT
from runner.interpreter import probe

POSIX = pytest.mark.skipif("sys.platform == 'win32'", reason="signals and fork are POSIX")
LINUX = pytest.mark.skipif("sys.platform != 'linux'", reason="/proc is Linux")


@pytest.fixture(scope="session")
def mounts():
    """Does a command in a namespace of its own, where small file systems are mounted: ``{folder: options}``."""
    if not shutil.which("unshare") or subprocess.run(["unshare", "-rm", "true"], check=False).returncode:
        pytest.skip("needs Linux' unshare, and leave to mount file systems in a namespace")

    def do(project, mounted: dict, *command: str) -> subprocess.CompletedProcess:
        script = "".join(f"mount -t tmpfs -o {options} tmpfs '{folder}' && " for folder, options in mounted.items())
        script += f"exec '{sys.executable}' -m {' '.join(command)}"
        env = {"PATH": "/usr/bin:/bin", "TMPDIR": str(project.root), "NO_MKDOCS_2_WARNING": "1"}
        return subprocess.run(
            ["unshare", "-rm", "sh", "-c", script],
            cwd=project.root,
            env=env,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            timeout=120,
            check=False,
        )

    return do


@pytest.mark.parametrize("options", ["size=4k,nr_inodes=2", "ro"], ids=["full", "read-only"])
@pytest.mark.parametrize("command", ["mkdocs build", "runner run"])
def test_a_cache_that_takes_nothing_is_told_once_and_the_work_goes_on(project, mounts, options, command):
    for n in range(3):
        project.snippet(f"page/count_{n}.py", f"print({n})\n", f"{n}\n")
    (project.root / ".runs").mkdir()
    result = mounts(project, {project.root / ".runs": options}, command)
    assert result.returncode == 0, result.stdout
    assert result.stdout.count("runs can't be remembered in") == 1
    assert re.search("No space left on device|Read-only file system", result.stdout)


def test_a_full_disk_under_the_runs_is_told(project, mounts):
    project.snippet("page/count.py", "print(1)\n", "1\n")
    full = project.root / "full"
    full.mkdir()
    script = f"import os, runpy, sys; os.environ['TMPDIR'] = '{full}'; sys.argv = ['runner', 'run']; "
    script += "runpy.run_module('runner', run_name='__main__')"
    (project.root / "go.py").write_text(script)
    result = mounts(project, {full: "size=4k,nr_inodes=2"}, "go")
    assert result.returncode == 2, result.stdout
    assert "page/count.py on Python" in result.stdout
    assert "can't be run: [Errno 28] No space left on device" in result.stdout


def test_a_snippet_that_fills_shared_memory_fails_and_leaves_nothing(project, mounts):
    text = """
    from multiprocessing.shared_memory import SharedMemory

    block = SharedMemory(create=True, size=4_000_000)
    print("here", flush=True)
    block.buf[:] = bytes(4_000_000)
    """
    project.snippet("page/fill.py", text, "here\n")
    (project.root / "look.py").write_text(
        "import os, runpy, sys\nsys.argv = ['runner', 'run']\n"
        "try:\n    runpy.run_module('runner', run_name='__main__')\n"
        "finally:\n    print('left:', os.listdir('/dev/shm'))\n"
    )
    result = mounts(project, {"/dev/shm": "size=1m"}, "look")
    assert result.returncode == 1
    assert "killed by SIGBUS" in result.stdout
    assert "left: []" in result.stdout


def test_an_interpreter_that_vanishes_is_named(place, monkeypatch):
    monkeypatch.setenv("TMPDIR", str(place))
    folder = place / "environment"
    subprocess.run([sys.executable, "-m", "uv", "venv", "-q", "--python", sys.executable, folder], check=True)
    executable = folder / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    python = probe(str(executable))
    snippets = [write_snippet(place, f"page/count_{n}.py", "", f"print({n})\n") for n in range(2)]
    shutil.rmtree(folder)
    with Batch([Job(snippets[0], python, python.default), Job(snippets[1], HERE, HERE.default)]) as batch:
        with pytest.raises(RunnerError, match=r"page/count_0\.py on Python .* can't be run: .*") as caught:
            batch.results()
        assert str(executable) in str(caught.value) or sys.platform == "win32"
        (other,) = (run for job, run in batch.runs.items() if job.snippet == snippets[1])
        assert other.result().output == "1\n"


@POSIX
def test_a_snippet_that_kills_its_parent_is_suspected_and_nothing_is_lost(project):
    project.snippet("page/count.py", "print(1)\n", "1\n")
    assert project.do("runner", "run").returncode == 0
    text = "import os, time\ntime.sleep(1)\nos.kill(os.getppid(), 9)\ntime.sleep(60)\n"
    project.snippet("page/kill_parent.py", text, "")
    project.snippet("page/tell.py", "print(2)\n", "2\n")
    result = project.do("runner", "run")
    assert result.returncode == 2
    assert "was ended from outside (killed by SIGKILL)" in result.stdout
    assert "    page/kill_parent.py on Python" in result.stdout
    assert "tell.py" not in result.stdout
    assert not processes_of(project.root)
    assert project.do("runner", "stale").stdout == "page/kill_parent.py\n"


@POSIX
@pytest.mark.parametrize("session", ["", "os.setsid()"])
def test_a_crowd_of_processes_is_ended_at_once(run, session):
    text = f"""
    import os, time
    for _ in range(10):
        if os.fork() == 0:
            {session or "pass"}
    time.sleep(60)
    """
    started = time.monotonic()
    result = run(text, limit=30)
    assert result.crowded
    assert result.processes > CROWD
    assert result.exit_code is None
    assert time.monotonic() - started < 20


def test_a_crowd_is_told(project):
    text = "import subprocess, sys, time\nsleep = [sys.executable, '-c', 'import time; time.sleep(30)']\n"
    text += f"crowd = [subprocess.Popen(sleep) for _ in range({CROWD + 40})]\ntime.sleep(30)\n"
    project.snippet("page/crowd.py", text, "", "# /// script\n# [tool.runner]\n# limit = 60\n# ///\n")
    result = project.do("runner", "run")
    assert result.returncode == 1
    assert f"it had more than {CROWD} processes at once, and was ended" in result.stdout


@POSIX
def test_a_gigabyte_is_read_and_not_kept(run):
    import resource

    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    result = run("block = 'x' * 1023 + '\\n'\nfor _ in range(1 << 10):\n    print(block * (1 << 10), end='')", limit=60)
    assert (result.exit_code, result.truncated) == (0, True)
    assert len(result.output) < OUTPUT_LIMIT + 100
    unit = 1 if sys.platform == "darwin" else 1024
    assert (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) * unit < 100 * 2**20


@LINUX
def test_a_clock_that_is_set_makes_no_warden_dead(monkeypatch):
    mark = census.new_mark(0)
    monkeypatch.setattr("psutil.boot_time", lambda: 0.0)
    monkeypatch.setattr("psutil.Process.create_time", lambda _: 0.0)
    monkeypatch.setattr("time.time", lambda: 0.0)
    assert census.new_mark(0) == mark
    assert census.warden_lives(mark)
    assert not census.warden_lives(mark.replace(".", ".1", 1))
    assert census.warden_lives("what another program put there")


def test_two_builds_and_a_verify_at_once_do_not_disturb_each_other(project):
    text = """
    import time
    from multiprocessing import get_context

    if __name__ == "__main__":
        context = get_context("spawn")
        lock = context.Lock()
        children = [context.Process(target=time.sleep, args=(0.3,)) for _ in range(2)]
        for child in children:
            child.start()
        for child in children:
            child.join()
        print(lock.acquire(), [child.exitcode for child in children])
    """
    for n in range(4):
        project.snippet(f"page/work_{n}.py", text + f"    # {n}\n", "True [0, 0]\n")
    started = [project.start("mkdocs", "build", "-q", "-d", f"{project.root}/site{n}") for n in range(2)]
    started.append(project.start("runner", "verify", "--python", HERE.executable))
    outputs = [process.communicate(timeout=120)[0] for process in started]
    assert [process.returncode for process in started] == [0, 0, 0], outputs
    assert len(list(project.root.glob("evidence/*.json"))) == 1
    assert not processes_of(project.root)


@POSIX
def test_verify_that_is_killed_leaves_nothing(project):
    project.snippet("page/wait.py", "import time\ntime.sleep(60)\n", "")
    verify = project.start("runner", "verify", "--python", HERE.executable)
    deadline = time.monotonic() + 20
    while len(processes_of(project.root)) < 3 and time.monotonic() < deadline:
        time.sleep(0.05)
    verify.send_signal(signal.SIGKILL)
    verify.communicate(timeout=20)
    while processes_of(project.root) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert not processes_of(project.root)
    assert not list(project.root.glob("evidence/*"))


@LINUX
def test_a_run_has_no_more_than_so_many_processes(run):
    result = run("import resource\nprint(resource.getrlimit(resource.RLIMIT_NPROC))")
    soft, hard = map(int, re.findall(r"-?\d+", result.output))
    assert 0 < soft == hard < 100_000


@POSIX
def test_a_signal_that_is_ignored_where_the_build_starts_is_not_ignored_in_a_run(project):
    text = "import signal\nprint(signal.getsignal(signal.SIGINT) is signal.default_int_handler)\n"
    text += "print(signal.getsignal(signal.SIGUSR1) is signal.SIG_DFL, signal.pthread_sigmask(signal.SIG_BLOCK, []))\n"
    project.snippet("page/ask.py", text, "True\nTrue set()\n")
    script = f"trap '' INT USR1; exec '{sys.executable}' -m runner run"
    result = subprocess.run(["sh", "-c", script], cwd=project.root, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stderr


@LINUX
def test_the_shared_memory_of_a_program_beside_is_left_alone(project):
    text = "import time\nfrom multiprocessing.shared_memory import SharedMemory\nprint('here', flush=True)\n"
    project.snippet("page/wait_hangs.py", f"{text}time.sleep(60)\n", "here\n")
    beside = """
from multiprocessing.shared_memory import SharedMemory
block = SharedMemory(create=True, size=10)
block.close()  # nobody has it open for a while
input()
again = SharedMemory(name=block.name)
again.unlink()
"""
    with subprocess.Popen([sys.executable, "-c", "import time; time.sleep(0.5)\n" + beside], stdin=-1) as other:
        result = project.do("runner", "run")
        other.communicate(b"\n")
    assert result.returncode == 0
    assert other.returncode == 0


@LINUX
def test_a_daemon_without_environment_is_found_where_it_works(run):
    text = """
    import os
    if os.fork() == 0:
        os.setsid()
        if os.fork() == 0:
            os.closerange(0, 3)
            os.execve("/bin/sleep", ["sleep", "60"], {})
        os._exit(0)
    os.wait()
    """
    for _ in range(5):
        assert len(run(text).leftovers) == 1


def test_carets_stay_under_what_they_mark(run):
    text = "import sys\nprint(f'  {sys.executable} -c x')\nprint('  ' + '~' * len(sys.executable) + '^^^^^')\n"
    assert run(text).output == "  python -c x\n  ~~~~~~^^^^^\n"
