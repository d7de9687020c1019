"""The command line."""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from dataclasses import replace
from pathlib import Path

from runner import evidence
from runner.batch import Batch, Job, memory_of
from runner.environment import choose, equip
from runner.errors import RunnerError
from runner.execution import Run, exit_text
from runner.interpreter import Interpreter, installed, probe
from runner.pages import check_places
from runner.site import build_job
from runner.snippet import START_METHODS, Snippet, find_snippets
from runner.twin import generalise, matches, twin_path
from runner.verdict import ends_as_promised, judge, run_and_judge

EPILOG = """\
A snippet is a file below snippets/, named by its path there (pools/map/square_numbers.py) or from
here (snippets/pools/map/square_numbers.py); a folder stands for all that is in it. What is run is
remembered in .runs, and runs again only if something it depends on has changed.

The last word of a snippet's name is its promise:
  square_numbers.py    ends with 0 and prints the same text every time
  count_varies.py      ends with 0; the text differs
  forget_guard_fails.py   ends with an error
  join_first_hangs.py  does not end
Its twin, square_numbers.out, is the text it is held to.
"""


def main(arguments: list[str] | None = None) -> int:
    """Do what the command line says; returns the exit code.

    0: all is as promised; 1: a snippet is not; 2: the question can't be answered.
    """
    options = _parser().parse_args(arguments)
    try:
        root = options.root.resolve()
        if options.action is _compare:
            return _compare(options)
        everything = find_snippets(root)
        chosen = _select(everything, options.snippets, root)
        if not options.snippets:
            check_places(everything, root)
        return options.action(chosen, root, options)
    except RunnerError as error:
        print(f"runner: {error}", file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        print("runner: stopped; what had ended is remembered", file=sys.stderr)
        return 130


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m runner",
        description="Run the snippets of the site and hold them to what they promise.",
        epilog=EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument(
        "--root", type=Path, default=Path(), metavar="FOLDER", help="the folder of mkdocs.yml (default: this one)"
    )
    commands = parser.add_subparsers(title="commands", required=True)

    def command(name: str, action, text: str) -> argparse.ArgumentParser:
        sub = commands.add_parser(name, help=text, description=text[0].upper() + text[1:] + ".")
        sub.add_argument("snippets", nargs="*", metavar="SNIPPET", help="snippets or folders of them (default: all)")
        sub.set_defaults(action=action)
        return sub

    run = command("run", _run, "run snippets, and say which do not do what they promise")
    run.add_argument("--again", action="store_true", help="run them even if nothing has changed")
    run.add_argument("--show", action="store_true", help="print what they printed")
    run.add_argument("--python", metavar="PYTHON", help="the Python to run them on (default: this one)")
    run.add_argument(
        "--start-method", choices=(*START_METHODS, "all"), help="what multiprocessing takes for the default"
    )
    command(
        "accept", _accept, "write the twins of snippets that end as promised; read the difference before you commit it"
    )
    command("stale", _stale, "list the snippets that would run, as something they depend on has changed")
    verify = command(
        "verify", _verify, "run snippets on every Python of this machine under every start method, and write evidence"
    )
    verify.add_argument(
        "--python", action="append", metavar="PYTHON", help="a Python to verify on; may be repeated (default: all)"
    )
    verify.add_argument(
        "--output",
        type=Path,
        metavar="FILE",
        help="the evidence (default: evidence/SYSTEM.json, unless snippets are named)",
    )
    text = "tell in Markdown what snippets do on one Python and not on another; 1 if there is such"
    differ = commands.add_parser("compare", help=text, description=text[0].upper() + text[1:] + ".")
    differ.add_argument("before", type=Path, metavar="BEFORE.json", help="evidence of one Python")
    differ.add_argument("after", type=Path, metavar="AFTER.json", help="evidence of the other")
    differ.set_defaults(action=_compare)
    return parser


def _select(snippets: list[Snippet], names: list[str], root: Path) -> list[Snippet]:
    chosen: list[Snippet] = []
    for name in names:
        places = [Path(name).resolve(), (root / name).resolve(), root / "snippets" / name, root / "docs" / name]
        found = [s for s in snippets if any(s.path == p or p in s.path.parents for p in places)]
        if not found:
            raise RunnerError(f"{name}: there is no such snippet, nor a folder of them")
        chosen += found
    return list(dict.fromkeys(chosen)) if names else snippets


def _jobs(snippets: list[Snippet], python: str | None, start_method: str | None) -> list[Job]:
    jobs = []
    for snippet in snippets:
        it = _python_for(snippet, python)
        if isinstance(it, str):
            print(f"{snippet.id}: not run: it {it}", file=sys.stderr)
            continue
        about = it.start_methods_for(snippet)
        wanted = (
            about
            if start_method == "all"
            else [start_method]
            if start_method
            else [build_job(snippet, it).start_method]
        )
        if not set(wanted) & set(about):
            print(f"{snippet.id}: not run: it is about the start method {' and '.join(about)} only", file=sys.stderr)
        jobs += [Job(snippet, it, method) for method in wanted if method in about]
    return jobs


def _python_for(snippet: Snippet, python: str | None) -> Interpreter | str:
    if python is None:
        return choose(snippet)
    return equip(snippet, probe(python))


def _verify(snippets: list[Snippet], root: Path, options: argparse.Namespace) -> int:
    pythons = [probe(python) for python in options.python] if options.python else installed()
    pythons = list({python.name: python for python in pythons}.values())
    jobs, gaps = [], []
    for snippet in snippets:
        about = snippet.settings.start_methods
        for python in pythons:
            ready = equip(snippet, python)
            if isinstance(ready, str):
                gaps.append(evidence.gap_of(snippet, python, None, ready, by_design=bool(python.unfit(snippet))))
                continue
            for method in python.start_methods:
                if method in about:
                    jobs.append(Job(snippet, ready, method))
                else:
                    why = f"is about {' and '.join(about)} only"
                    gaps.append(evidence.gap_of(snippet, python, method, why, by_design=True))
    runs, failures = run_and_judge(jobs, memory_of(root))
    cells = [evidence.cell_of(job, run, failures[job].problems if job in failures else ()) for job, run in runs.items()]
    for failure in failures.values():
        print(f"\n{failure.report(root)}", file=sys.stderr)
    for gap in gaps:
        if gap.start_method is None:
            print(f"{gap.snippet}: not run on Python {gap.python}: it {gap.why}")
    for python in pythons:
        mine = [cell for cell in cells if cell.python == python.name]
        bad = sum(bool(cell.problems) for cell in mine)
        print(f"Python {python.name}: {len(mine) - bad} runs as promised, {bad} not")
    path = options.output
    if path is None and not options.snippets:
        path = evidence.default_path(root, pythons[0])
    if path:
        evidence.write(evidence.collect(pythons, cells, gaps), path)
        print(f"wrote {path.relative_to(root) if path.is_relative_to(root) else path}")
    return 1 if failures else 0


def _compare(options: argparse.Namespace) -> int:
    report = evidence.compare(evidence.read(options.before), evidence.read(options.after))
    print(report or "Nothing differs.")
    return 1 if report else 0


def _run(snippets: list[Snippet], root: Path, options: argparse.Namespace) -> int:
    jobs = _jobs(snippets, options.python, options.start_method)
    runs, failures = run_and_judge(jobs, memory_of(root), again=options.again)
    for job, run in runs.items():
        print(_line(job, run, "FAILED" if job in failures else "ok"))
        if options.show:
            print(run.output, end="")
    for failure in failures.values():
        print(f"\n{failure.report(root)}", file=sys.stderr)
    print(f"{len(runs) - len(failures)} ok, {len(failures)} failed")
    return 1 if failures else 0


def _accept(snippets: list[Snippet], root: Path, _: argparse.Namespace) -> int:
    pythons = installed()
    jobs = [
        Job(snippet, ready, method)
        for snippet in snippets
        if snippet.language != "ipynb"
        for python in pythons
        if isinstance(ready := equip(snippet, python), Interpreter)
        for method in python.start_methods_for(snippet)
    ]
    alone = Counter(job.snippet for job in jobs)
    jobs += [replace(job, repeat=1) for job in jobs if alone[job.snippet] == 1]  # what varies takes two runs to see
    with Batch(jobs) as batch:
        runs = batch.results()
    bad = 0
    for path, mine in _by_twin(runs).items():
        job = next(iter(mine))
        snippet, promise = job.snippet, job.promise
        wrong = next((job for job, run in mine.items() if not ends_as_promised(job, run)), None)
        outputs = [run.output for run in mine.values()]
        if wrong:
            bad += 1
            print(f"\n{judge(wrong, mine[wrong]).report(root)}", file=sys.stderr)
        elif path.exists() and all(
            matches(path.read_text(encoding="utf-8"), o, pattern=bool(promise)) for o in outputs
        ):
            continue
        else:
            try:
                path.write_text(generalise(outputs, promise), encoding="utf-8")
                print(f"wrote {path.relative_to(root)}")
            except ValueError as error:
                bad += 1
                print(f"\n{snippet.id}: {error}", file=sys.stderr)
    return 1 if bad else 0


def _by_twin(runs: dict[Job, Run]) -> dict[Path, dict[Job, Run]]:
    """The runs that one twin has to match."""
    found: dict[Path, dict[Job, Run]] = {}
    for job, run in runs.items():
        found.setdefault(twin_path(job.snippet, job.python.release, job.start_method), {})[job] = run
    return found


def _stale(snippets: list[Snippet], root: Path, _: argparse.Namespace) -> int:
    memory = memory_of(root)
    for job in _jobs(snippets, None, None):
        if memory.get(job.key) is None:
            print(job.snippet.id)
    return 0


def _line(job: Job, run: Run, verdict: str) -> str:
    end = "stopped" if run.exit_code is None else exit_text(run.exit_code)
    facts = (end, f"{run.seconds:.2f} s", f"{run.processes} processes seen", f"Python {run.python}", run.start_method)
    return f"{verdict:6} {job.snippet.id}  {', '.join(facts)}"
