# /// script
# [tool.runner]
# platforms = ["linux", "darwin"]
# ///
from multiprocessing import get_context


def work(lock) -> None:
    with lock:
        print("in the lock")


if __name__ == "__main__":
    spawn = get_context("spawn")
    lock = get_context("fork").Lock()
    process = spawn.Process(target=work, args=(lock,))
    process.start()
    process.join()
