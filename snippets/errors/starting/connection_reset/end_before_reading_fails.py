# /// script
# [tool.runner]
# platforms = ["linux"]
# ///
import sys
from multiprocessing import Pipe, Process


def work(connection) -> None:
    sys.exit(1)


if __name__ == "__main__":
    here, there = Pipe()
    here.send("a question")
    process = Process(target=work, args=(there,))
    process.start()
    there.close()
    process.join()
    print(here.recv())
