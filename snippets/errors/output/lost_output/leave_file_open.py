# /// script
# [tool.runner]
# tabs = ["fork", "spawn", "forkserver"]
# ///
from multiprocessing import Process

file = open("rows.txt", "a")  # noqa: SIM115


def write_row() -> None:
    file.write("row of the child\n")


if __name__ == "__main__":
    child = Process(target=write_row)
    child.start()
    child.join()
    with open("rows.txt") as rows:
        print("rows in the file:", len(rows.readlines()))
