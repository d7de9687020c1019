# /// script
# [tool.runner]
# tabs = ["3.15 spawn", "3.15 fork"]
# ///
from multiprocessing import Process, current_process

print(current_process().name, "runs the top, as", __name__, flush=True)


def work() -> None:
    print("the child works", flush=True)


if __name__ == "__main__":
    child = Process(target=work, name="child")
    child.start()
    child.join()
