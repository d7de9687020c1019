# /// script
# requires-python = ">=3.15"
# [tool.runner]
# platforms = ["linux"]
# ///
import os
import signal
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context


def crash() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


if __name__ == "__main__":
    for method in ("forkserver", "fork"):
        known = 0
        for _ in range(20):
            with ProcessPoolExecutor(
                2, mp_context=get_context(method)
            ) as executor:
                error = executor.submit(crash).exception()
            known += error.__cause__ is not None
        print(f"{method}: {known} of 20 errors have a cause")
