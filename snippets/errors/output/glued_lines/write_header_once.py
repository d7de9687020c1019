# /// script
# [tool.runner]
# start-methods = ["fork"]
# ///
from multiprocessing import get_context


def write_row(file) -> None:
    file.write("row of the child\n")
    file.flush()


if __name__ == "__main__":
    context = get_context("fork")
    with open("table.txt", "w") as file:
        file.write("header\n")
        file.flush()
        child = context.Process(target=write_row, args=(file,))
        child.start()
        child.join()
    with open("table.txt") as file:
        print(file.read(), end="")
