# /// script
# [tool.runner]
# platforms = ["linux"]
# ///
import ctypes
import faulthandler
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool


def read_nowhere() -> bytes:
    return ctypes.string_at(0)


if __name__ == "__main__":
    with ProcessPoolExecutor(
        1, initializer=faulthandler.enable
    ) as executor:
        try:
            executor.submit(read_nowhere).result()
        except BrokenProcessPool as error:
            print("BrokenProcessPool:", error)
