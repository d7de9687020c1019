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


def main() -> int:
    name, seconds = Path(sys.argv[1]), float(sys.argv[2])
    notebook = nbformat.read(name, as_version=4)
    client = NotebookClient(notebook, timeout=int(seconds * 0.7), kernel_name="python3", allow_errors=False)
    try:
        client.execute()
    except (CellExecutionError, CellTimeoutError, DeadKernelError) as error:
        print(re.sub(r"\x1b\[[\d;]*m", "", str(error)))
        return 1
    for cell in notebook.cells:
        cell.metadata.pop("execution", None)  # times of day: they would make every build differ
    nbformat.write(notebook, "executed.ipynb")
    print("executed")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
