"""One run of a snippet: a process tree of its own, all its output, its end, its leftovers."""

from __future__ import annotations

import contextlib
import os
import re
import shlex
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
from dataclasses import asdict, dataclass
from functools import cache
from pathlib import Path

from runner import shm, transcript
from runner.census import MARK, Census, new_mark
from runner.interpreter import Interpreter
from runner.snippet import Snippet

OUTPUT_LIMIT = 64 * 1024
"""Bytes of output that are kept; the rest is read and dropped, and the output says so."""
GRACE = 1.0
"""Seconds that processes have to end after they have closed the output."""
CROWD = 256
"""How many processes a run may have at once; one with more is ended."""

_DEFAULT_METHOD = Path(__file__).parent / "default_method"
_NOTEBOOK_DRIVER = Path(__file__).parent / "notebook_driver.py"
_CARETS = re.compile(r" *[~^][ ~^]*")
"""What a traceback prints under a line of source."""
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")


@dataclass(frozen=True)
class Run:
    """What one run did.

    exit_code      as ``subprocess`` gives it: minus the number of the signal that ended it;
                   None if the runner ended it
    hung           it was running at its limit, or held its output open
    crowded        it was ended early, as it had more than ``CROWD`` processes at once
    seconds        from start to end of output
    output         stdout and stderr as they interleaved; bytes that are not UTF-8, and control
                   characters, as escapes; paths of this machine shortened
    truncated      it printed more than ``OUTPUT_LIMIT`` bytes
    processes      how many processes the census saw, the first included
    peak_memory    bytes: the most that its processes had resident at once, as the census saw it;
                   what several of them map counts for each
    leftovers      processes that were there after the end, as ``name (pid)``
    shared_memory  names that came into ``/dev/shm`` and stayed, as far as it is known whose they are;
                   none if the runner ended it
    python         version, with a ``t`` for a free-threaded build
    system         ``sys.platform``
    artifact       the executed notebook, for a notebook
    """

    exit_code: int | None
    hung: bool
    crowded: bool
    seconds: float
    output: str
    truncated: bool
    processes: int
    peak_memory: int
    leftovers: tuple[str, ...]
    shared_memory: tuple[str, ...]
    python: str
    system: str
    start_method: str
    artifact: str | None = None

    def as_json(self) -> dict[str, object]:
        return asdict(self)

    @classmethod
    def from_json(cls, data: dict[str, object]) -> Run:
        """Raises TypeError if ``data`` is not of this shape."""
        tuples = {k: tuple(data[k]) for k in ("leftovers", "shared_memory") if k in data}  # type: ignore[arg-type]
        return cls(**{**data, **tuples})  # type: ignore[arg-type]


def execute(
    snippet: Snippet,
    python: Interpreter,
    start_method: str,
    census: Census,
    *,
    number: int = 0,
    room: Path | None = None,
    cancelled: threading.Event | None = None,
) -> Run:
    """Run a snippet as a person would, and see what it does.

    start_method  what ``multiprocessing`` takes for the platform's default
    census        follows the processes
    number        tells this run from others of this process
    room          folder for its files, which are gone afterwards; the machine's own if None
    cancelled     ends the run early when set; the result is then of no use

    Whatever happens, no process of the run is left when this returns or raises, and no file of
    its working directory. What it left in ``/dev/shm`` is named and still there, because a run
    beside this one may have put it there: see ``warden``. What a run has mapped that is ended by
    the runner goes with it.
    """
    cancelled = cancelled or threading.Event()
    mark = new_mark(number)
    folder = Path(tempfile.mkdtemp(prefix="", dir=room)).resolve()  # short: sockets' paths have 104 characters
    before = shm.names()
    started = time.monotonic()
    process: subprocess.Popen[bytes] | None = None
    try:
        command, typed = _prepare(snippet, python, folder)
        with open(typed, "rb") if typed else contextlib.nullcontext(subprocess.DEVNULL) as stdin:
            process = subprocess.Popen(
                command,
                cwd=folder / "work",
                env=_environment(snippet, python, start_method, folder, mark),
                stdin=stdin,
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                **_own_session(),
            )
        census.enter(mark, process.pid, folder)
        _bound(process.pid)
        output = _Reader(process.stdout)
        hung = crowded = False
        while not output.ended.wait(0.02) or not _ended(process):
            crowded = census.count(mark) > CROWD
            hung = time.monotonic() - started > snippet.limit
            if hung or crowded or cancelled.is_set():
                break
        seconds = time.monotonic() - started
        leftovers = () if crowded else _leftovers(census, mark, hung, cancelled)
        ended_itself = process.poll() is not None
        stopped = hung or crowded or cancelled.is_set()
        mapped = shm.mapped_by(process.pid for process in census.suspend(mark)) if stopped else frozenset()
        stayed = census.kill(mark)
        for name in shm.unused(mapped - before):
            shm.remove(name)  # it had no chance to clear away
        exit_code = process.wait(timeout=60)
        output.ended.wait(5)
        text = output.text()
        if typed:
            text = transcript.weave(snippet.shown, text, snippet.language)
        artifact = folder / "work" / "executed.ipynb"
        peak_memory = census.peak_memory(mark)
        return Run(
            exit_code=exit_code if ended_itself else None,
            hung=hung,
            crowded=crowded,
            seconds=round(seconds, 3),
            output=_printable(_shorten_paths(text, folder, python)),
            truncated=output.truncated,
            processes=census.leave(mark),
            peak_memory=peak_memory,
            leftovers=leftovers + tuple(f"{p.pid} which can't be killed" for p in stayed),
            shared_memory=() if stopped else tuple(sorted(shm.unused(shm.names() - before))),
            python=python.name,
            system=python.system,
            start_method=start_method,
            artifact=_shorten_paths(artifact.read_text(encoding="utf-8"), folder, python)
            if artifact.exists()
            else None,
        )
    finally:
        if process:
            census.kill(mark)
            census.leave(mark)
            with contextlib.suppress(subprocess.TimeoutExpired):
                process.wait(timeout=10)
        shutil.rmtree(folder, ignore_errors=True)


def command_line(snippet: Snippet) -> str:
    """What a person types to run a snippet, in its folder."""
    name = snippet.path.name
    return {
        "python": f"python {name}",
        "sh": f"sh {name}",
        "ipynb": f"jupyter nbconvert --execute --to notebook --stdout {name}",
    }.get(snippet.language, f"python -m runner run {snippet.id}")


def exit_text(code: int) -> str:
    """An exit code in words: ``exit code 1``, ``killed by SIGSEGV``."""
    if code < 0:
        try:
            return f"killed by {signal.Signals(-code).name}"
        except ValueError:
            return f"killed by signal {-code}"
    return f"exit code {code}"


class _Reader:
    """Reads a pipe to its end, in a thread, and keeps the beginning."""

    def __init__(self, pipe) -> None:
        self.ended = threading.Event()
        self.truncated = False
        self._pipe = pipe
        self._kept = bytearray()
        threading.Thread(target=self._read, name="output", daemon=True).start()

    def text(self) -> str:
        text = bytes(self._kept).decode("utf-8", errors="backslashreplace").replace("\r\n", "\n")
        if self.truncated:
            text = text.rsplit("\n", 1)[0] + f"\n[output cut here: more than {OUTPUT_LIMIT // 1024} KiB]\n"
        return text

    def _read(self) -> None:
        with self._pipe:
            while chunk := self._pipe.read1(1 << 16):
                room = OUTPUT_LIMIT - len(self._kept)
                self._kept += chunk[:room]
                self.truncated |= len(chunk) > room
        self.ended.set()


def _prepare(snippet: Snippet, python: Interpreter, folder: Path) -> tuple[list[str], Path | None]:
    """Lay out the working directory; returns the command and the file for its standard input."""
    work = folder / "work"
    work.mkdir()
    (folder / "t").mkdir()
    helpers = snippet.path.with_suffix("")
    for path in snippet.helpers:
        target = work / path.relative_to(helpers)
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(path, target)
    script = work / snippet.path.name
    shutil.copyfile(snippet.path, script)
    if snippet.language in ("sh", "console") and os.name == "posix":  # what they call python is the one they run on
        (folder / "bin").mkdir()
        launcher = folder / "bin" / "python"
        launcher.write_text(f'#!/bin/sh\nexec {shlex.quote(python.executable)} "$@"\n', encoding="utf-8")
        launcher.chmod(0o755)
    match snippet.language:
        case "python":
            return [python.executable, script.name], None
        case "sh":
            return ["sh", script.name], None
        case "console":
            (folder / "session.sh").write_text(transcript.shell_script(snippet.shown), encoding="utf-8")
            return ["sh", str(folder / "session.sh")], Path(os.devnull)
        case "pycon":
            (folder / "startup.py").write_text(transcript.STARTUP, encoding="utf-8")
            (folder / "typed.txt").write_text(transcript.python_input(snippet.shown), encoding="utf-8")
            return [python.executable, "-i", "-q"], folder / "typed.txt"
        case "ipynb":
            return [python.executable, str(_NOTEBOOK_DRIVER), script.name, str(snippet.limit)], None
    raise AssertionError(snippet.language)


def _environment(snippet: Snippet, python: Interpreter, start_method: str, folder: Path, mark: str) -> dict[str, str]:
    """An environment of its own: nothing of the builder's but what a program needs to start."""
    keep = ("LANG", "LC_ALL", "LC_CTYPE", "TZ", "SYSTEMROOT", "COMSPEC", "PATHEXT", "WINDIR")
    env = {name: os.environ[name] for name in keep if name in os.environ}
    env.setdefault("LANG", "C.UTF-8")
    bins = [str(folder / "bin"), str(Path(python.executable).parent), os.environ.get("PATH", os.defpath)]
    env["PATH"] = os.pathsep.join(bins)
    for name in ("TMPDIR", "TEMP", "TMP"):
        env[name] = str(folder / "t")
    for name in ("HOME", "USERPROFILE"):
        env[name] = str(folder)
    env[MARK] = mark
    if sys.platform == "win32":
        env["PYTHONUTF8"] = "1"  # else 3.14 and older write the machine's code page into the pipe
    if start_method != python.default:
        env["PYTHONPATH"] = str(_DEFAULT_METHOD)
        env["RUNNER_START_METHOD"] = start_method
    if snippet.language == "pycon":
        env["PYTHONSTARTUP"] = str(folder / "startup.py")
    return env


def _bound(pid: int) -> None:
    """Let the user of a run have no more than so many processes and threads; Linux, and not for root.

    What forks faster than the census looks, each time into a session of its own, comes to an end at this.
    """
    if sys.platform == "linux":
        import resource

        _, most = resource.prlimit(pid, resource.RLIMIT_NPROC)
        wanted = _tasks() + 8 * CROWD
        bound = wanted if most == resource.RLIM_INFINITY else min(wanted, most)
        with contextlib.suppress(OSError):
            resource.prlimit(pid, resource.RLIMIT_NPROC, (bound, bound))


@cache
def _tasks() -> int:
    """How many processes and threads this user has, when it is first asked."""
    mine, total = os.getuid(), 0
    for folder in Path("/proc").glob("[0-9]*"):
        with contextlib.suppress(OSError):
            if folder.stat().st_uid == mine:
                total += len(os.listdir(folder / "task"))
    return total


def _own_session() -> dict[str, object]:
    """What starts a script apart from the builder's terminal and signals. It leads a session then, so its
    ``os.setpgrp()`` is refused, which it would not be in a shell."""
    if sys.platform == "win32":
        return {"creationflags": subprocess.CREATE_NEW_PROCESS_GROUP | subprocess.CREATE_NO_WINDOW}
    return {"start_new_session": True}


def _ended(process: subprocess.Popen[bytes]) -> bool:
    """Whether the first process is gone; waits a moment, for one that has only closed its output."""
    with contextlib.suppress(subprocess.TimeoutExpired):
        process.wait(timeout=0.02)
    return process.returncode is not None


def _leftovers(census: Census, mark: str, hung: bool, cancelled: threading.Event) -> tuple[str, ...]:
    """What is still there after the output has ended, or of a run whose first process has."""
    deadline = time.monotonic() + (0 if hung else GRACE)
    while there := census.alive(mark):
        if time.monotonic() >= deadline or cancelled.is_set():
            break
        time.sleep(0.02)
    found = []
    for process in there:
        with contextlib.suppress(Exception):
            found.append(f"{process.name()} ({process.pid})")
    return tuple(found)


def _printable(text: str) -> str:
    """The output with its control characters as escapes."""
    return _CONTROL.sub(lambda match: repr(match[0])[1:-1], text)


def _shorten_paths(text: str, folder: Path, python: Interpreter) -> str:
    """The output without paths of this machine."""
    executable, stdlib, packages, *prefixes = python.paths
    names = [(f"{folder / 'work'}{os.sep}", ""), (str(folder / "work"), "."), (str(folder), "~")]
    names += [
        (executable, "python"),
        (packages, "site-packages"),
        (stdlib, f"lib/python{python.version.rpartition('.')[0]}"),
    ]
    names += [(str(_DEFAULT_METHOD.parent.parent), "project")]
    names += [(prefix, "python") for prefix in prefixes if len(prefix) > len("/usr/local")]
    short = dict(reversed(names))
    found = re.compile("|".join(re.escape(path) for path, _ in names))
    lines = text.split("\n")
    for number, line in enumerate(lines):
        for match in reversed(list(found.finditer(line))):
            start, end, name = *match.span(), short[match[0]]
            lines[number] = lines[number][:start] + name + lines[number][end:]
            below = lines[number + 1] if number + 1 < len(lines) else ""
            if _CARETS.fullmatch(below):  # they stay under what they mark
                lines[number + 1] = below[:start] + below[start:end][: len(name)] + below[end:]
    return "\n".join(lines)
