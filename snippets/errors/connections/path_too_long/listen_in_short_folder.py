# /// script
# [tool.runner]
# platforms = ["linux", "darwin"]
# ///
from multiprocessing.connection import Listener
from pathlib import Path
from tempfile import TemporaryDirectory

if __name__ == "__main__":
    with TemporaryDirectory(prefix="news-", dir="/tmp") as name:
        folder = Path(name)
        with Listener(str(folder / "news.socket")):
            print("listening")
