"""How long a build takes, beside the same scripts run one at a time by markdown-exec's own console fence.

    python tests/benchmark.py [ROUNDS]

Builds copies of this project, without its notebooks, which the console fence can't run. The builds take
turns, so that a slow moment of the machine meets all of them; the table has the median of the rounds.
"""

from __future__ import annotations

import os
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from runner.snippet import find_snippets

ROOT = Path(__file__).parent.parent
IGNORED = shutil.ignore_patterns(".git", ".runs", ".cache", "site", ".venv", "*.egg-info", "*.ipynb", "__pycache__")


def build(project: Path, **env: str) -> float:
    """Build a project; returns seconds."""
    started = time.perf_counter()
    subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "-q"],
        cwd=project,
        env={**os.environ, "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}", **env},
        check=True,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    return time.perf_counter() - started


def copy_project(target: Path) -> Path:
    shutil.copytree(ROOT, target, ignore=IGNORED)
    settings = target / "mkdocs.yml"
    text = re.sub(r".*\.ipynb\n", "", settings.read_text(encoding="utf-8").replace("strict: true", "strict: false"))
    settings.write_text(text.replace('include: ["*.ipynb"]', "include: []"), encoding="utf-8")
    return target


def with_console_fences(project: Path) -> int:
    """Let markdown-exec run the scripts of a project as shell commands; returns how many.

    A script that would hang is ended at the same limit as by the runner.
    """
    settings = project / "mkdocs.yml"
    text = settings.read_text(encoding="utf-8").replace("  - runner.site\n", "")
    settings.write_text(text.replace("hooks: [runner/notebook.py]\n", ""), encoding="utf-8")
    count = 0
    for snippet in find_snippets(project):
        page = project / "docs" / snippet.page
        text = page.read_text(encoding="utf-8")
        fence = f'```{snippet.language} exec="on"\n--8<-- "{snippet.id}"\n```'
        assert fence in text, fence
        if snippet.language == "python":
            count += 1
            command = f"$ timeout -s KILL {snippet.limit:g} python {snippet.path}; true"
            text = text.replace(fence, f'```console exec="on" result="text"\n{command}\n```')
        else:
            text = text.replace(fence, "")
        page.write_text(text, encoding="utf-8")
    return count


def without_other_kinds(project: Path) -> None:
    """Take out what the console fence does not run, so that both builds run the same scripts."""
    for snippet in find_snippets(project):
        if snippet.language != "python":
            page = project / "docs" / snippet.page
            fence = f'```{snippet.language} exec="on"\n--8<-- "{snippet.id}"\n```'
            page.write_text(page.read_text(encoding="utf-8").replace(fence, ""), encoding="utf-8")
            snippet.path.unlink()


def main() -> None:
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 3
    with tempfile.TemporaryDirectory(prefix="benchmark-") as folder:
        ours = copy_project(Path(folder) / "ours")
        without_other_kinds(ours)
        theirs = copy_project(Path(folder) / "theirs")
        count = with_console_fences(theirs)

        def cold() -> float:
            shutil.rmtree(ours / ".runs", ignore_errors=True)
            return build(ours)

        builds: dict[str, Callable[[], float]] = {
            "cold: every script runs": cold,
            "warm: every run is remembered": lambda: build(ours),
            "execution turned off": lambda: build(ours, RUNNER_EXECUTE="off"),
            "markdown-exec's console fence": lambda: build(theirs),
        }
        times: dict[str, list[float]] = {name: [] for name in builds}
        for _ in range(rounds):
            for name, action in builds.items():
                times[name].append(action())
    medians = [statistics.median(values) for values in times.values()]
    print(f"{count} scripts, Python {sys.version.split()[0]}, {os.cpu_count()} cores, median of {rounds} rounds\n")
    print(f"{'build':32} {'seconds':>8} {'to execution off':>17}")
    for name, median in zip(builds, medians, strict=True):
        print(f"{name:32} {median:8.2f} {median / medians[2]:17.2f}")
    print(f"\nwarm takes {medians[1] / medians[2]:.2f} of a build without execution")
    print(f"cold is {medians[3] / medians[0]:.1f} times faster than one script at a time")


if __name__ == "__main__":
    main()
