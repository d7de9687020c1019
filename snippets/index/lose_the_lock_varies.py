# /// script
# [tool.runner]
# start-methods = ["forkserver"]
# ///
from multiprocessing import Lock, Process


def greet(lock) -> None:
    with lock:
        print("hello from the child", flush=True)


if __name__ == "__main__":
    Process(target=greet, args=(Lock(),)).start()
    print("the parent has started a child", flush=True)
