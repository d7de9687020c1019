"""The command line."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from runner.batch import Batch, Job, memory_of
from runner.errors import RunnerError
from runner.execution import Run, exit_text
from runner.interpreter import Interpreter, choose, installed, probe
from runner.pages import check_places
from runner.site import build_job
from runner.snippet import START_METHODS, Snippet, find_snippets
from runner.twin import generalise, matches, twin_path
from runner.verdict import ends_as_promised, judge

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
        about = [m for m in it.start_methods if m in snippet.settings.start_methods]
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
    it = probe(python)
    return it.missing(snippet) or it


def _run(snippets: list[Snippet], root: Path, options: argparse.Namespace) -> int:
    memory = memory_of(root)
    with Batch(_jobs(snippets, options.python, options.start_method), memory, again=options.again) as batch:
        runs = batch.results()
    failures = []
    for job, run in runs.items():
        failure = judge(job, run)
        print(_line(job, run, "FAILED" if failure else "ok"))
        if options.show:
            print(run.output, end="")
        if failure:
            failures.append(failure)
            memory.forget(job.key)
    for failure in failures:
        print(f"\n{failure.report(root)}", file=sys.stderr)
    print(f"{len(runs) - len(failures)} ok, {len(failures)} failed")
    return 1 if failures else 0


def _accept(snippets: list[Snippet], root: Path, _: argparse.Namespace) -> int:
    pythons = installed()
    jobs = [
        Job(snippet, python, method, n)
        for snippet in snippets
        for python in pythons
        for method in python.start_methods
        for n in (1, 2)
        if snippet.language != "ipynb" and method in snippet.settings.start_methods and not python.missing(snippet)
    ]
    with Batch(jobs) as batch:
        runs = batch.results()
    bad = 0
    for path, mine in _by_twin(runs).items():
        job = next(iter(mine))
        snippet, promise = job.snippet, job.snippet.promise_on(job.python.minor)
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
        found.setdefault(twin_path(job.snippet, job.python.minor), {})[job] = run
    return found


def _stale(snippets: list[Snippet], root: Path, _: argparse.Namespace) -> int:
    memory = memory_of(root)
    for job in _jobs(snippets, None, None):
        if memory.get(job.key) is None:
            print(job.snippet.id)
    return 0


def _line(job: Job, run: Run, verdict: str) -> str:
    end = "stopped" if run.exit_code is None else exit_text(run.exit_code)
    facts = (end, f"{run.seconds:.2f} s", f"{run.processes} processes", f"Python {run.python}", run.start_method)
    return f"{verdict:6} {job.snippet.id}  {', '.join(facts)}"
