# /// script
# [tool.runner]
# platforms = ["linux", "darwin"]
# ///
from multiprocessing.connection import Listener
from pathlib import Path

if __name__ == "__main__":
    folder = Path("scratch").resolve() / "job" / ("7" * 100)
    folder.mkdir(parents=True)
    with Listener(str(folder / "news.socket")):
        print("listening")
