# /// script
# [tool.runner]
# platforms = ["linux", "darwin"]
# ///
import os
import sys
from multiprocessing import get_context, set_executable
from pathlib import Path


def show() -> None:
    print(
        "started by the wrapper:", "WRAPPED" in os.environ, flush=True
    )


if __name__ == "__main__":
    wrapper = Path("wrapper.sh").absolute()
    wrapper.write_text(
        f'#!/bin/sh\nWRAPPED=1 exec "{sys.executable}" "$@"\n'
    )
    wrapper.chmod(0o755)
    set_executable(str(wrapper))
    child = get_context("spawn").Process(target=show)
    child.start()
    child.join()
