# /// script
# [tool.runner]
# tabs = ["3.15", "3.13", "3.12", "3.11"]
# ///
import pickle
import sys


class Node:
    def __init__(self, rest) -> None:
        self.rest = rest


def get_error(length: int) -> str:
    chain = None
    for _ in range(length):
        chain = Node(chain)
    try:
        pickle.dumps(chain)
        return ""
    except RecursionError as error:
        return f"RecursionError: {error}"


def measure() -> int:
    length = 100
    while not get_error(length * 5 // 4):
        length = length * 5 // 4
    return length


if __name__ == "__main__":
    print(f"longest chain: about {measure()} nodes")
    print(get_error(100_000))
    sys.setrecursionlimit(2000)
    print(f"with twice the recursion limit: {measure()}")
