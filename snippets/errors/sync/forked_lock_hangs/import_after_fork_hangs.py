# /// script
# [tool.runner]
# start-methods = ["fork"]
# ///
import threading
from multiprocessing import get_context

import inside


def load() -> int:
    from slow_module import answer

    return answer


def work() -> None:
    print("child imports", flush=True)
    print("child has imported", load())


if __name__ == "__main__":
    threading.Thread(target=load).start()
    inside.slow_module.wait()
    process = get_context("fork").Process(target=work)
    process.start()
    process.join()
