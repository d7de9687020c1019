"""The projects that are built: the site itself, one of given scripts alone, one of as many as wanted."""

from __future__ import annotations

import re
import shutil
import sys
from collections.abc import Callable, Iterable
from itertools import groupby
from pathlib import Path

from runner.interpreter import probe
from runner.snippet import Snippet, find_snippets

ROOT = Path(__file__).parent.parent.parent
PER_PAGE = 4
"""How many snippets stand on a page of a project that was made up."""

_NOT_COPIED = shutil.ignore_patterns(".*", "site", "tests", "*.egg-info", "*.ipynb", "__pycache__")


def fence(snippet: Snippet) -> str:
    """The block that executes a snippet."""
    return f'```{snippet.language} exec="on"\n--8<-- "{snippet.id}"\n```'


def copy_of_the_site(folder: Path) -> list[Snippet]:
    """Copy this project with those of its snippets that plain ``python`` runs here; returns them.

    Without the notebook and the sessions, which most peers can't run, and what needs packages. Each
    runs once, also where the site shows several runs as tabs.
    """
    shutil.copytree(ROOT, folder, ignore=_NOT_COPIED)
    _settings(folder, (r".*\.ipynb\n", ""), (r"strict: true", "strict: false"))
    for snippet in find_snippets(folder):
        if snippet.settings.tabs:
            text = re.sub(r"(?m)^# tabs = .*\n", "", snippet.text)
            snippet.path.write_text(text, encoding="utf-8")
        if snippet.language != "python" or snippet.dependencies or probe(sys.executable).unfit(snippet):
            page = folder / "docs" / snippet.page
            text = page.read_text(encoding="utf-8").replace(fence(snippet), "")
            text = re.sub(rf'(?m)^```python\n--8<-- "{re.escape(snippet.id.rpartition(".")[0])}/.*"\n```$', "", text)
            page.write_text(text, encoding="utf-8")
            for path in (snippet.path, *snippet.twins.values()):
                path.unlink()
            shutil.rmtree(snippet.path.with_suffix(""), ignore_errors=True)
    return find_snippets(folder)


def of_scripts(folder: Path, snippets: Iterable[Snippet], block: Callable[[Snippet], str] = fence) -> Path:
    """Make a project of these snippets, with nothing on its pages but headings and what ``block`` makes of each."""
    for snippet in snippets:
        for source in (snippet.path, *snippet.twins.values(), *snippet.helpers):
            target = folder / "snippets" / source.relative_to(snippet.folder)
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(source, target)
    _write_pages(folder, block)
    return folder


def of_many(folder: Path, count: int) -> Path:
    """Make a project of ``count`` small snippets, no two alike, each with the twin that is right."""
    kinds = sorted(KINDS)
    for number in range(count):
        kind = kinds[number % len(kinds)]
        script, expected = KINDS[kind]
        page = number // PER_PAGE
        path = folder / "snippets" / f"part_{page // 10:02}" / f"page_{page:03}" / f"{kind}_{number:04}.py"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(script.replace("NUMBER", str(number)), encoding="utf-8")
        path.with_suffix(".out").write_text(expected(number), encoding="utf-8")
    _write_pages(folder, fence)
    return folder


def _write_pages(folder: Path, block: Callable[[Snippet], str]) -> None:
    for name in ("runner", "theme", "docs/assets"):
        shutil.copytree(ROOT / name, folder / name, ignore=_NOT_COPIED)
    shutil.copyfile(ROOT / "mkdocs.yml", folder / "mkdocs.yml")
    _settings(folder, (r"\nnav:\n(.|\n)*", "\n"))
    pages = {"index.md": "# Home\n"}
    for page, snippets in groupby(find_snippets(folder), key=lambda snippet: snippet.page):
        parts = [f"# {Path(page).stem}", *(f"## {s.path.stem}\n\n{block(s)}" for s in snippets)]
        pages[page] = "\n\n".join(parts) + "\n"
    for page, text in pages.items():
        path = folder / "docs" / page
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")


def _settings(folder: Path, *changes: tuple[str, str]) -> None:
    """Change the ``mkdocs.yml`` of a project; each expression has to be there."""
    path = folder / "mkdocs.yml"
    text = path.read_text(encoding="utf-8")
    for expression, replacement in changes:
        text, count = re.subn(expression, replacement, text)
        assert count, expression
    path.write_text(text, encoding="utf-8")


KINDS: dict[str, tuple[str, Callable[[int], str]]] = {
    "exit_with": (
        """\
import sys
from multiprocessing import Process


def work(number: int) -> None:
    sys.exit(number % 7)


if __name__ == "__main__":
    children = [Process(target=work, args=(NUMBER + n,)) for n in range(2)]
    for child in children:
        child.start()
    for child in children:
        child.join()
    print("exit codes:", [child.exitcode for child in children])
""",
        lambda n: f"exit codes: {[n % 7, (n + 1) % 7]}\n",
    ),
    "square": (
        """\
from multiprocessing import Pool


def square(number: int) -> int:
    return number**2


if __name__ == "__main__":
    numbers = range(NUMBER, NUMBER + 5)
    with Pool(processes=2) as pool:
        squares = pool.map(square, numbers)
    print(squares)
    print("sum:", sum(squares))
""",
        lambda n: f"{(squares := [k**2 for k in range(n, n + 5)])}\nsum: {sum(squares)}\n",
    ),
    "add_up": (
        """\
from multiprocessing import Process, Queue


def add_up(tasks, totals) -> None:
    total = 0
    while (number := tasks.get()) is not None:
        total += number
    totals.put(total)


if __name__ == "__main__":
    tasks, totals = Queue(), Queue()
    adder = Process(target=add_up, args=(tasks, totals))
    adder.start()
    for number in [*range(NUMBER), None]:
        tasks.put(number)
    print("total:", totals.get())
    adder.join()
""",
        lambda n: f"total: {sum(range(n))}\n",
    ),
    "answer": (
        """\
from multiprocessing import Pipe, Process


def answer(connection) -> None:
    question = connection.recv()
    connection.send(f"{question} is {'even' if question % 2 == 0 else 'odd'}")


if __name__ == "__main__":
    here, there = Pipe()
    child = Process(target=answer, args=(there,))
    child.start()
    here.send(NUMBER)
    print(here.recv())
    child.join()
""",
        lambda n: f"{n} is {'odd' if n % 2 else 'even'}\n",
    ),
    "count": (
        """\
from multiprocessing import Process, Value


def count(total) -> None:
    for _ in range(10):
        with total.get_lock():
            total.value += 1


if __name__ == "__main__":
    total = Value("i", NUMBER)
    children = [Process(target=count, args=(total,)) for _ in range(2)]
    for child in children:
        child.start()
    for child in children:
        child.join()
    print("counted to", total.value)
""",
        lambda n: f"counted to {n + 20}\n",
    ),
}
"""The kinds of snippet of a project of many: the script with ``NUMBER`` in it, and what it prints with that number."""
