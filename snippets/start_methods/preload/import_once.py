# /// script
# [tool.runner]
# platforms = ["linux", "darwin"]
# ///
import sys
from multiprocessing import get_context


def look() -> None:
    print("decimal is there:", "decimal" in sys.modules, flush=True)


if __name__ == "__main__":
    forkserver = get_context("forkserver")
    forkserver.set_forkserver_preload(["__main__", "decimal"])
    child = forkserver.Process(target=look)
    child.start()
    child.join()
    print("in the parent:", "decimal" in sys.modules)
