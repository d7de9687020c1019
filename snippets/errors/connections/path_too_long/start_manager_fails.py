# /// script
# requires-python = "<3.13"
# [tool.runner]
# platforms = ["linux", "darwin"]
# ///
import os
from multiprocessing import Manager

if __name__ == "__main__":
    os.environ["TMPDIR"] = os.path.abspath("scratch" * 15)
    os.mkdir(os.environ["TMPDIR"])
    with Manager() as manager:
        print("list:", manager.list([1, 2, 3]))
