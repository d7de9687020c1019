# /// script
# [tool.runner]
# tabs = ["3.15", "3.13", "3.12", "3.11"]
# ///
import pickle
import sys


class Node:
    def __init__(self, rest) -> None:
        self.rest = rest


def is_picklable(length: int) -> bool:
    chain = None
    for _ in range(length):
        chain = Node(chain)
    try:
        pickle.dumps(chain)
        return True
    except RecursionError:
        return False


def measure() -> int:
    length = 100
    while is_picklable(length * 5 // 4):
        length = length * 5 // 4
    return length


if __name__ == "__main__":
    print(f"longest chain: about {measure()} nodes")
    sys.setrecursionlimit(2000)
    print(f"with twice the recursion limit: {measure()}")
