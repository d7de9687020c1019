# /// script
# [tool.runner]
# tabs = ["3.13", "3.14", "3.15"]
# ///
from multiprocessing import Process


def greet_from_child() -> None:
    print("hello from the child")


print("running as", __name__, flush=True)

if __name__ == "__main__":
    process = Process(target=greet_from_child)
    process.start()
    process.join()
    print("exit code of the child:", process.exitcode)
