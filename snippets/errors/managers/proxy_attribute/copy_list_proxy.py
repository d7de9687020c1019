# /// script
# [tool.runner]
# ends = { "3.11" = "fails", "3.14" = "" }
# tabs = ["3.13", "3.14"]
# ///
from multiprocessing import Manager

if __name__ == "__main__":
    with Manager() as manager:
        numbers = manager.list([1, 2, 3])
        print("a copy:", numbers.copy())
