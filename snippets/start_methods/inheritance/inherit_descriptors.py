# /// script
# [tool.runner]
# platforms = ["linux", "darwin"]
# ///
import os
from contextlib import suppress
from multiprocessing import get_all_start_methods, get_context


def look(method: str, inode: int) -> None:
    found = False
    for number in range(3, 64):
        with suppress(OSError):
            found = found or os.fstat(number).st_ino == inode
    print(f"{method}: the open file is there:", found, flush=True)


if __name__ == "__main__":
    with open("notes.txt", "w") as file:
        inode = os.fstat(file.fileno()).st_ino
        for method in sorted(get_all_start_methods()):
            context = get_context(method)
            child = context.Process(target=look, args=(method, inode))
            child.start()
            child.join()
