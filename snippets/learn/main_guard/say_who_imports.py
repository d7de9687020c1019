# /// script
# [tool.runner]
# tabs = ["3.15 spawn", "3.15 fork"]
# ///
from multiprocessing import Process

print("the top runs, as", __name__, flush=True)


def work() -> None:
    print("the child works", flush=True)


if __name__ == "__main__":
    child = Process(target=work)
    child.start()
    child.join()
