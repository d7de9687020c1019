"""How long builds take, beside the limit, beside peers, and at scale. Prints Markdown tables.

    python tests/benchmark [--rounds N] [site] [peers] [scale]

The builds of a table take turns, so that a slow moment of the machine meets all of them; each number is the
median of the rounds. A peer runs only those scripts that it shows with the same result as plain python, which is
tried before anything is measured; our build beside it runs the same ones. ``scale`` builds made-up projects of
100, 300 and 1,000 snippets. Linux only.
"""

from __future__ import annotations

import argparse
import os
import platform
import shutil
import statistics
import sys
import tempfile
from collections.abc import Callable, Iterable
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

from measure import Measured, measure
from peers import ConsoleFence, MkdocsJupyter, SphinxGallery
from projects import PER_PAGE, copy_of_the_site, of_many, of_scripts

from runner import shm
from runner.interpreter import probe
from runner.snippet import Snippet
from runner.twin import matches, twin_path

CORES = len(os.sched_getaffinity(0))
PATIENCE = 8.0
"""Seconds that a peer has for a build of one script, when it is tried what the peer can run."""


class Bench:
    """Builds projects below a folder, each measured by a process of its own.

    folder: where projects and all that they write lie; short-lived.
    """

    def __init__(self, folder: Path, measurers: ProcessPoolExecutor) -> None:
        self.folder = folder
        self._home = folder / "h"
        self._home.mkdir()
        self._measurers = measurers

    def start(self, command: list[str], folder: Path, limit: float | None = None, **env: str):
        """Measure a command, beside others; the result is a future."""
        return self._measurers.submit(measure, command, folder, self._home, limit, **env)

    def build(self, project: Path, *, cold: bool = False, **env: str) -> Measured:
        """Build one of our projects; raises SystemExit with the output if that fails.

        cold: without what earlier runs did.
        """
        if cold:
            shutil.rmtree(project / ".runs", ignore_errors=True)
        measured = self.start([sys.executable, "-m", "mkdocs", "build", "-q"], project, **env).result()
        if measured.exit_code != 0:
            raise SystemExit(f"the build of {project.name} failed\n{measured.output[-3000:]}")
        return measured

    def cold(self, project: Path) -> Measured:
        return self.build(project, cold=True)

    def off(self, project: Path) -> Measured:
        """Build without execution."""
        return self.build(project, RUNNER_EXECUTE="off")

    def alone(self, snippet: Snippet) -> Measured:
        """Run a script as plain python, with nothing beside it."""
        with tempfile.TemporaryDirectory(dir=self.folder) as folder:
            room = Path(folder)
            shutil.copyfile(snippet.path, room / snippet.path.name)
            if snippet.helpers:
                shutil.copytree(snippet.path.with_suffix(""), room, dirs_exist_ok=True)
            return self.start([sys.executable, snippet.path.name], room, snippet.limit).result()


def in_turns(rounds: int, builds: dict[str, Callable[[], list[float]]]) -> dict[str, list[float]]:
    """Run each of ``builds`` once in each round; returns the median of each of the numbers that it gives."""
    numbers: dict[str, list[list[float]]] = {name: [] for name in builds}
    for turn in range(1, rounds + 1):
        for name, build in builds.items():
            numbers[name].append(build())
            say(f"round {turn} of {rounds}: {name}: {', '.join(f'{n:.2f}' for n in numbers[name][-1])}")
    return {name: [statistics.median(column) for column in zip(*rows, strict=True)] for name, rows in numbers.items()}


def beside_the_limit(bench: Bench, rounds: int) -> None:
    """Print the table of this site."""
    site = bench.folder / "site"
    snippets = copy_of_the_site(site)

    def one_by_one() -> list[float]:
        runs = [bench.alone(snippet) for snippet in snippets]
        seconds = [run.seconds for run in runs]
        return [sum(seconds), max(seconds), sum(run.cpu for run in runs)]

    bench.off(site)  # so that all that is imported is compiled
    medians = in_turns(
        rounds,
        {
            "no execution": lambda: [bench.off(site).seconds],
            "cold": lambda: [bench.cold(site).seconds],
            "warm": lambda: [bench.build(site).seconds],
            "scripts one by one": one_by_one,
        },
    )
    off, cold, warm = (medians[name][0] for name in ("no execution", "cold", "warm"))
    total, longest, cpu = medians["scripts one by one"]
    limit = off + max(longest, cpu / CORES)
    print_table(
        ("this site", "seconds", "to the limit", "to no execution"),
        [
            ("no execution", f"{off:.2f}", "", "1.00"),
            ("warm: every run is remembered", f"{warm:.2f}", "", f"{warm / off:.2f}"),
            ("the limit", f"{limit:.2f}", "1.00", f"{limit / off:.2f}"),
            ("cold: every script runs", f"{cold:.2f}", f"{cold / limit:.2f}", f"{cold / off:.2f}"),
        ],
    )
    print(
        f"\n{len(snippets)} scripts. The limit is the build without execution, plus the larger of the longest script "
        f"({longest:.2f} s) and the CPU time of all scripts over the cores ({cpu:.2f} s / {CORES}). "
        f"One after the other, as plain `python`, they take {total:.2f} s.\n"
    )


def beside_peers(bench: Bench, rounds: int) -> None:
    """Print the table of the peers."""
    snippets = copy_of_the_site(bench.folder / "scripts")
    builds: dict[str, Callable[[], list[float]]] = {}
    chosen: dict[str, int] = {}
    for peer in (ConsoleFence(), MkdocsJupyter(), SphinxGallery(bench.folder / "sphinx")):
        same, project, command = same_as_plain(bench, peer, snippets)
        chosen[peer.name] = len(same)
        if same:
            ours = of_scripts(bench.folder / f"beside-{type(peer).__name__}", same)

            def theirs(project: Path = project, command: list[str] = command) -> list[float]:
                return [bench.start(command, clean(project)).result().seconds]

            builds[peer.name] = theirs
            builds[f"ours on the scripts of {peer.name}"] = lambda ours=ours: [bench.cold(ours).seconds]
    medians = in_turns(rounds, builds)
    rows = []
    for name, count in chosen.items():
        theirs, ours = (medians.get(key, [0])[0] for key in (name, f"ours on the scripts of {name}"))
        numbers = (f"{theirs:.2f}", f"{ours:.2f}", f"{theirs / ours:.1f}") if count else ("", "", "")
        rows.append((name, f"{count} of {len(snippets)}", *numbers))
    print_table(("peer", "same result as plain python", "seconds", "ours, cold, on these", "times as long"), rows)
    print()


def same_as_plain(bench: Bench, peer, snippets: list[Snippet]) -> tuple[list[Snippet], Path, list[str]]:
    """The scripts that a peer shows with the result of plain python, alone and together, with a project of them."""

    def shown(project: Path, snippet: Snippet) -> bool:
        python = probe(sys.executable)
        place = python.release, python.default
        expected = twin_path(snippet, *place).read_text(encoding="utf-8")
        printed = peer.printed(project, snippet).strip() + "\n"
        return matches(expected.strip() + "\n", printed, pattern=bool(snippet.promise_on(*place)))

    folder = bench.folder / type(peer).__name__
    tries = {}
    for number, snippet in enumerate(snippets):
        project = folder / f"{number}"
        tries[snippet] = project, bench.start(peer.write(project, [snippet]), project, PATIENCE)
    same = []
    for snippet, (project, run) in tries.items():
        ended = run.result().exit_code
        if ended is not None and shown(project, snippet):
            same.append(snippet)
        how = "same" if snippet in same else "differs" if ended is not None else f"still running after {PATIENCE:g} s"
        say(f"{peer.name}: {snippet.id}: {how}")
    while same:
        project = folder / f"{len(same)}-together"
        command = peer.write(project, same)
        if bench.start(command, project, PATIENCE * len(same)).result().exit_code is None:
            raise SystemExit(f"{peer.name} hangs on scripts together, each of which it can run alone")
        together = [snippet for snippet in same if shown(project, snippet)]
        if together == same:
            return same, project, command
        say(f"{peer.name}: not so beside others: {', '.join(s.id for s in same if s not in together)}")
        same = together
    return [], folder, []


def at_scale(bench: Bench, rounds: int, counts: Iterable[int] = (100, 300, 1000)) -> None:
    """Print the table of projects of many snippets."""
    builds: dict[str, Callable[[], list[float]]] = {}

    def numbers(measured: Measured) -> list[float]:
        return [measured.seconds, measured.main, measured.warden]

    for count in counts:
        project = of_many(bench.folder / f"{count}", count)
        builds[f"{count:,} no execution"] = lambda project=project: numbers(bench.off(project))
        builds[f"{count:,} cold"] = lambda project=project: numbers(bench.cold(project))
        builds[f"{count:,} warm"] = lambda project=project: numbers(bench.build(project))
    bench.off(project)
    medians = in_turns(rounds, builds)
    first = min(counts)
    rows = []
    for kind in ("no execution", "warm", "cold"):
        base = medians[f"{first:,} {kind}"]
        for count in counts:
            mine = medians[f"{count:,} {kind}"]
            growth = [f"{value / base[column]:.1f}" if base[column] else "" for column, value in enumerate(mine)]
            memory = [f"{value:.0f}" if value else "" for value in mine[1:]]
            rows.append(
                (
                    kind,
                    f"{count:,}",
                    f"{mine[0]:.2f}",
                    f"{mine[0] / count:.4f}",
                    growth[0],
                    memory[0],
                    growth[1],
                    memory[1],
                    growth[2],
                )
            )
    print_table(
        (
            "build",
            "snippets",
            "seconds",
            "a snippet",
            f"to {first}",
            "main process, MiB",
            f"to {first}",
            "warden, MiB",
            f"to {first}",
        ),
        rows,
    )
    print(
        f"\n{PER_PAGE} snippets to a page. Memory is the most that a process had resident (VmHWM), "
        "of the build's main process and of the warden, in which the runs are followed.\n"
    )


def clean(project: Path) -> Path:
    """Take away what a peer's earlier build made; returns the project."""
    for name in ("site", "gallery", ".cache"):
        shutil.rmtree(project / name, ignore_errors=True)
    return project


def print_table(head: tuple[str, ...], rows: list[tuple[str, ...]]) -> None:
    """Print a Markdown table; all but its first column are numbers."""
    widths = [max(len(cell) for cell in column) for column in zip(head, *rows, strict=True)]
    rule = tuple("-" * width if n == 0 else "-" * (width - 1) + ":" for n, width in enumerate(widths))
    for row in (head, rule, *rows):
        cells = (f"{c:<{w}}" if n == 0 else f"{c:>{w}}" for n, (c, w) in enumerate(zip(row, widths, strict=True)))
        print(f"| {' | '.join(cells)} |", flush=True)


def say(text: str) -> None:
    print(f"benchmark: {text}", file=sys.stderr, flush=True)


TABLES = {"site": beside_the_limit, "peers": beside_peers, "scale": at_scale}


def main() -> None:
    parser = argparse.ArgumentParser(prog="python tests/benchmark", description=__doc__.partition("\n")[0])
    parser.add_argument("--rounds", type=int, default=3, metavar="N", help="how often each is built (default: 3)")
    parser.add_argument("tables", nargs="*", choices=TABLES, default=TABLES, help="default: all of them")
    options = parser.parse_args()
    before = shm.names()
    with tempfile.TemporaryDirectory(prefix="b-") as folder, ProcessPoolExecutor(CORES) as measurers:
        try:
            bench = Bench(Path(folder).resolve(), measurers)
            print(f"Python {platform.python_version()}, {CORES} cores, median of {options.rounds} rounds\n")
            for table in options.tables:
                TABLES[table](bench, options.rounds)
        finally:
            measurers.shutdown(cancel_futures=True)
            for name in shm.unused(shm.names() - before):
                if name.startswith(("psm_", "sem.mp-", "pym-", "sem.loky-")):  # of scripts that were ended
                    shm.remove(name)


if __name__ == "__main__":
    main()
