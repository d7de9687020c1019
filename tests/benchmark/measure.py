"""Measure a command with all that it starts.

Linux only: the process that measures adopts those that outlive their parent, such as the fork server and the
resource tracker, so that their CPU time counts and none of them is left.
"""

from __future__ import annotations

import contextlib
import ctypes
import os
import re
import resource
import subprocess
import sys
import tempfile
import threading
import time
from dataclasses import dataclass
from pathlib import Path

import psutil

GRACE = 5.0
"""Seconds that processes have to end after the first one of their command has."""
LOOK = 0.25
"""Seconds between two looks at memory."""
_SET_CHILD_SUBREAPER = 36  # of prctl(2)


@dataclass(frozen=True)
class Measured:
    """What a command took.

    seconds    from its start to the end of its first process, or to its limit
    cpu        seconds of user and system time of all its processes
    exit_code  of its first process; None if that was ended at the limit
    main       MiB, the most that the first process had in memory: VmHWM, read four times a second
    warden     MiB, the same of the warden below it; 0 if there was none
    output     stdout and stderr
    """

    seconds: float
    cpu: float
    exit_code: int | None
    main: float
    warden: float
    output: str


def measure(command: list[str], folder: Path, home: Path, limit: float | None = None, **env: str) -> Measured:
    """Run a command, and end it and all that it started.

    folder  its working directory
    home    a folder for its temporary and personal files
    limit   seconds after which it is ended; None waits for ever
    env     what stands in its environment besides ``PATH`` and the like

    Call it in a process that has no other children: it waits for all that there are.
    """
    ctypes.CDLL(None).prctl(_SET_CHILD_SUBREAPER, 1, 0, 0, 0)
    cpu = _cpu()
    with tempfile.TemporaryFile(dir=home) as output:
        started = time.perf_counter()
        process = subprocess.Popen(
            command,
            cwd=folder,
            env={
                "PATH": os.environ["PATH"],
                "LANG": "C.UTF-8",
                **dict.fromkeys(("HOME", "TMPDIR", "JOBLIB_TEMP_FOLDER"), str(home)),
                **env,
            },
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )
        watch = _Watch(process, limit)
        try:
            exit_code = process.wait()
            seconds = time.perf_counter() - started
        finally:
            watch.stop()
            _end_all(0 if watch.ended_it else GRACE)
        output.seek(0)
        text = output.read().decode("utf-8", "replace")
    return Measured(
        seconds, _cpu() - cpu, None if watch.ended_it else exit_code, watch.main / 1024, watch.warden / 1024, text
    )


class _Watch:
    """Looks at the memory of a process and of the warden below it; ends the process at its limit."""

    def __init__(self, process: subprocess.Popen[bytes], limit: float | None) -> None:
        self.main = self.warden = 0
        self.ended_it = False
        self._process = process
        self._deadline = time.perf_counter() + (limit or float("inf"))
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._look, daemon=True)
        self._thread.start()

    def stop(self) -> None:
        self._stop.set()
        self._thread.join()

    def _look(self) -> None:
        warden: int | None = None
        while not self._stop.wait(min(LOOK, max(0, self._deadline - time.perf_counter()))):
            if time.perf_counter() >= self._deadline:
                self.ended_it = True
                self._process.kill()
                return
            warden = warden or _warden_of(self._process.pid)
            self.main = max(self.main, _peak(self._process.pid))
            self.warden = max(self.warden, _peak(warden))


def _warden_of(pid: int) -> int | None:
    with contextlib.suppress(psutil.Error):
        for child in psutil.Process(pid).children():
            if "runner.warden" in child.cmdline():
                return child.pid
    return None


def _peak(pid: int | None) -> int:
    """The most that a process had in memory until now, in KiB; 0 if it is gone."""
    with contextlib.suppress(OSError):
        found = re.search(r"VmHWM:\s*(\d+) kB", Path(f"/proc/{pid}/status").read_text(encoding="utf-8"))
        return int(found[1]) if found else 0
    return 0


def _end_all(grace: float) -> None:
    """Wait for all descendants; after ``grace`` seconds, end them."""
    deadline = time.perf_counter() + grace
    while True:
        try:
            ended, _ = os.waitpid(-1, os.WNOHANG)
        except ChildProcessError:
            return
        if not ended:
            if time.perf_counter() >= deadline:
                for process in psutil.Process().children(recursive=True):
                    with contextlib.suppress(psutil.Error):
                        process.kill()
            time.sleep(0.01)


def _cpu() -> float:
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime


if sys.platform != "linux":
    raise SystemExit("the benchmark counts orphans by prctl(2), which only Linux has")
