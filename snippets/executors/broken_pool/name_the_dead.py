# /// script
# [tool.runner]
# tabs = ["3.14", "3.15"]
# start-methods = ["forkserver"]
# platforms = ["linux", "darwin"]
# ///
import os
import re
import signal
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool


def crash():
    os.kill(os.getpid(), signal.SIGKILL)


if __name__ == "__main__":
    with ProcessPoolExecutor(max_workers=2) as executor:
        try:
            executor.submit(crash).result()
        except BrokenProcessPool as error:
            cause = str(error.__cause__).strip().strip("'\"").strip()
            print(re.sub(r"\d{2,}", "N", cause))
