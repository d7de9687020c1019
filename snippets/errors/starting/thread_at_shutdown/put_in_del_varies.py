# /// script
# [tool.runner]
# tabs = ["3.15", "3.12", "3.11"]
# limit = 3
# [tool.runner.ends]
# "3.11" = "hangs"
# "3.12" = "varies"
# ///
from multiprocessing import Queue


class Log:
    def __init__(self) -> None:
        self.queue = Queue()

    def __del__(self) -> None:
        self.queue.put("last words")


if __name__ == "__main__":
    log = Log()
    print("end of the script", flush=True)
