"""One run: all its output, its end, and nothing left, whatever the script does."""

import time

import pytest
from conftest import HERE

from runner import shm
from runner.execution import OUTPUT_LIMIT, exit_text

POSIX = pytest.mark.skipif("sys.platform == 'win32'", reason="signals and sessions are POSIX")


def test_a_script_runs_as_the_main_program(run):
    result = run("print(__name__, __file__.endswith('try_it.py'))")
    assert (result.output, result.exit_code, result.hung) == ("__main__ True\n", 0, False)


def test_stdout_and_stderr_interleave_in_order(run):
    result = run(
        "import sys\nfor i in range(3):\n    print(i, flush=True)\n    print('e', i, file=sys.stderr, flush=True)"
    )
    assert result.output == "0\ne 0\n1\ne 1\n2\ne 2\n"


def test_a_hanging_script_is_ended_at_its_limit(run):
    started = time.monotonic()
    result = run("import time\nprint('here', flush=True)\ntime.sleep(60)", limit=0.5)
    assert time.monotonic() - started < 5
    assert (result.hung, result.exit_code, result.output) == (True, None, "here\n")


@POSIX
def test_a_script_that_ignores_sigterm_is_ended(run):
    result = run("import signal, time\nsignal.signal(signal.SIGTERM, signal.SIG_IGN)\ntime.sleep(60)", limit=0.5)
    assert result.hung


@POSIX
def test_an_orphan_in_a_session_of_its_own_is_found_and_ended(run):
    result = run(
        """
        import os, subprocess, sys
        subprocess.Popen([sys.executable, "-c", "import time; time.sleep(60)"], start_new_session=True,
                         stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        """
    )
    assert result.exit_code == 0
    assert len(result.leftovers) == 1


@POSIX
def test_a_daemon_by_double_fork_is_found_and_ended(run):
    result = run(
        """
        import os, time
        if os.fork() == 0:
            os.setsid()
            if os.fork() == 0:
                os.closerange(0, 3)
                time.sleep(60)
            os._exit(0)
        os.wait()
        """
    )
    assert len(result.leftovers) == 1


@POSIX
def test_an_orphan_without_the_mark_is_found_by_its_parent(run):
    result = run(
        """
        import subprocess, sys, time
        subprocess.Popen([sys.executable, "-c", "import time; time.sleep(60)"], start_new_session=True, env={},
                         stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        time.sleep(0.3)
        """
    )
    assert len(result.leftovers) == 1


def test_an_orphan_that_holds_the_output_open_is_ended_at_the_limit(run):
    result = run(
        "import subprocess, sys\nsubprocess.Popen([sys.executable, '-c', 'import time; time.sleep(60)'])", limit=1
    )
    assert (result.hung, result.exit_code, len(result.leftovers)) == (True, 0, 1)


def test_a_script_that_closes_its_output_is_waited_for(run):
    result = run("import os, time\nos.closerange(1, 3)\ntime.sleep(0.5)\nos._exit(7)")
    assert result.exit_code == 7
    assert result.seconds > 0.4


@POSIX
def test_forks_without_end_are_ended(run):
    result = run(
        """
        import os, time
        while True:  # each process starts the next and stays for a while
            if os.fork():
                time.sleep(0.3)
                os._exit(0)
        """,
        limit=1,
    )
    assert result.hung or result.crowded


def test_endless_output_is_read_and_cut(run):
    result = run("while True:\n    print('x' * 1000)", limit=1)
    assert result.hung
    assert result.truncated
    assert len(result.output) < OUTPUT_LIMIT + 100
    assert "output cut here" in result.output.splitlines()[-1]


def test_undecodable_bytes_and_control_characters_become_escapes(run):
    result = run("import sys\nsys.stdout.buffer.write(b'a\\xff\\x00\\x02b\\x1b[1m\\rc\\n')")
    assert result.output == "a\\xff\\x00\\x02b\\x1b[1m\\rc\n"


@POSIX
def test_a_crash_by_a_signal_is_seen(run):
    result = run("import os, signal\nprint('here', flush=True)\nos.kill(os.getpid(), signal.SIGSEGV)")
    assert exit_text(result.exit_code) == "killed by SIGSEGV"
    assert result.output == "here\n"


def test_an_exit_without_clean_up_is_seen(run):
    result = run("import os\nprint('lost')\nos._exit(0)")
    assert (result.exit_code, result.output) == (0, "")


def test_output_after_the_end_of_the_parent_is_read(run):
    code = "import time; time.sleep(0.5); print('late')"
    result = run(f"import subprocess, sys\nsubprocess.Popen([sys.executable, '-c', {code!r}])\nprint('early')")
    assert result.output == "early\nlate\n"
    assert result.leftovers == ()


@pytest.mark.skipif("sys.platform != 'linux'", reason="only Linux lists shared memory")
def test_shared_memory_that_stays_is_named(run):
    result = run("open('/dev/shm/left_by_a_test', 'w').close()")
    assert result.shared_memory == ("left_by_a_test",)
    shm.remove("left_by_a_test")
    assert "left_by_a_test" not in shm.names()


def test_the_environment_of_the_builder_stays_with_the_builder(run, monkeypatch):
    monkeypatch.setenv("SECRET_TOKEN", "hunter2")
    monkeypatch.setenv("PYTHONPATH", "/elsewhere")
    result = run("import os\nprint(sorted(os.environ))\nprint('hunter2' in str(os.environ))")
    assert "SECRET_TOKEN" not in result.output
    assert "PYTHONPATH" not in result.output
    assert result.output.endswith("False\n")


def test_there_is_no_terminal_and_no_input(run):
    result = run("import sys\nprint(sys.stdin.isatty(), sys.stdout.isatty(), repr(sys.stdin.read()))")
    assert result.output == "False False ''\n"


def test_paths_of_this_machine_are_shortened(run):
    result = run(
        "import multiprocessing, sys\nprint(multiprocessing.__file__, __file__)\nraise SystemExit(sys.executable)"
    )
    major, minor, _ = HERE.release
    assert result.output == f"lib/python{major}.{minor}/multiprocessing/__init__.py try_it.py\npython\n"


@pytest.mark.parametrize("method", HERE.start_methods)
def test_a_start_method_becomes_the_default_and_stays_free_to_be_set(run, method):
    other = HERE.start_methods[0]
    text = """
    import multiprocessing
    from concurrent.futures import ProcessPoolExecutor

    def show():
        return multiprocessing.get_start_method()

    if __name__ == "__main__":
        print(multiprocessing.get_start_method(allow_none=True))
        with ProcessPoolExecutor(1) as executor:
            print(executor.submit(show).result())
        print(multiprocessing.get_context().get_start_method())
        with multiprocessing.Pool(1) as pool:
            print(pool.apply(show))
    """
    assert run(text, start_method=method).output == f"None\n{method}\n{method}\n{method}\n"
    text = f"import multiprocessing as m\nm.set_start_method({other!r})\nprint(m.get_start_method())"
    assert run(text, start_method=method).output == f"{other}\n"


def test_all_processes_are_counted(run):
    text = """
    import time
    from multiprocessing import get_context

    if __name__ == "__main__":
        context = get_context("spawn")
        children = [context.Process(target=time.sleep, args=(0.3,)) for _ in range(3)]
        for child in children:
            child.start()
        for child in children:
            child.join()
    """
    assert run(text).processes in (4, 5)  # and the resource tracker, where there is one


def test_a_session_is_shown_as_typed_and_answered(run):
    text = """
    >>> def double(x):
    ...     return 2 * x
    ...
    >>> double(21)
    >>> 1 / 0
    >>> print("on")
    """
    lines = run(text, name="try_it.pycon").output.splitlines()
    assert lines[:5] == [">>> def double(x):", "...     return 2 * x", "...", ">>> double(21)", "42"]
    assert lines[5:7] == [">>> 1 / 0", "Traceback (most recent call last):"]
    assert lines[-3:] == ["ZeroDivisionError: division by zero", '>>> print("on")', "on"]


@POSIX
def test_a_shell_session_calls_the_python_that_it_runs_on(run):
    text = "$ python -c 'import sys; print(sys.version)'\n"
    assert run(text, name="try_it.console").output == f"{text}{HERE.build}\n"


def test_a_shell_session_stops_at_the_first_command_that_fails(run):
    result = run("$ echo one\n$ cat <<EOF\n> two\n> EOF\n$ false\n$ echo never\n", name="try_it.console")
    assert result.output == "$ echo one\none\n$ cat <<EOF\n> two\n> EOF\ntwo\n$ false\n"
    assert result.exit_code == 1
