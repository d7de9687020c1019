# /// script
# [tool.runner]
# ends = { "3.14" = "" }
# tabs = ["3.13", "3.14"]
# ///
from multiprocessing import Queue


def main() -> None:
    def describe(queue: Queue | None) -> str:
        return "none" if queue is None else "a queue"

    print(describe(None))


if __name__ == "__main__":
    main()
