# /// script
# [tool.runner]
# platforms = ["win32"]
# ends = { "3.13" = "" }
# ///
from multiprocessing import Pipe
from multiprocessing.connection import wait

if __name__ == "__main__":
    pipes = [Pipe(duplex=False) for _ in range(64)]
    ready = wait([reader for reader, _ in pipes], timeout=0)
    print(f"{len(ready)} of {len(pipes)} are ready")
