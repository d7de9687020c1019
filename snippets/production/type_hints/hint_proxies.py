# /// script
# requires-python = ">=3.13"
# ///
from multiprocessing import Manager
from multiprocessing.managers import DictProxy, ListProxy, SyncManager
from multiprocessing.sharedctypes import Synchronized


def count(words: ListProxy[str], counts: DictProxy[str, int]) -> None:
    for word in words:
        counts[word] = counts.get(word, 0) + 1


def add(total: "Synchronized[int]", amount: int) -> None:
    with total.get_lock():
        total.value += amount


def run(manager: SyncManager) -> dict[str, int]:
    counts: DictProxy[str, int] = manager.dict()
    count(manager.list(["a", "b", "a"]), counts)
    return counts.copy()


if __name__ == "__main__":
    with Manager() as manager:
        print(run(manager))
