# /// script
# [tool.runner]
# platforms = ["linux", "darwin"]
# ///
import sys
from multiprocessing import Process

if __name__ == "__main__":
    for code in (255, 256, 257, -1):
        process = Process(target=sys.exit, args=(code,))
        process.start()
        process.join()
        print(code, "->", process.exitcode)
