"""Executes the notebook named on the command line into ``executed.ipynb``; a cell that raises is the end.

Runs as a program, in the working directory of a run: ``notebook_driver.py NAME SECONDS``. The
seconds are for the whole run; a cell that takes most of them is named before the runner ends it.
"""

import re
import sys
from pathlib import Path

import nbformat
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError, CellTimeoutError, DeadKernelError
from traitlets.config import Config

# By default the kernel gets TCP ports that were free a moment ago, and dies if another program took one since.
SOCKETS_IN_FOLDER = Config() if sys.platform == "win32" else Config(ConnectionFileMixin={"transport": "ipc", "ip": "k"})


def main() -> int:
    name, seconds = Path(sys.argv[1]), float(sys.argv[2])
    notebook = nbformat.read(name, as_version=4)
    try:
        execute(notebook, seconds)
    except (CellExecutionError, CellTimeoutError, DeadKernelError) as error:
        print(re.sub(r"\x1b\[[\d;]*m", "", str(error)))
        return 1
    for cell in notebook.cells:
        cell.metadata.pop("execution", None)  # times of day: they would make every build differ
    nbformat.write(notebook, "executed.ipynb")
    print("executed")
    return 0


def execute(notebook: nbformat.NotebookNode, seconds: float) -> None:
    """Run all cells. A kernel that dies before it answers has run no cell, so another is started, twice at most."""
    for attempts_left in (2, 1, 0):
        client = NotebookClient(
            notebook, timeout=int(seconds * 0.7), kernel_name="python3", allow_errors=False, config=SOCKETS_IN_FOLDER
        )
        try:
            client.execute()
            return
        except RuntimeError as error:
            if "before replying" not in str(error) or not attempts_left:
                raise
            print("the kernel died before it answered, so another is started", file=sys.stderr)


if __name__ == "__main__":
    raise SystemExit(main())
