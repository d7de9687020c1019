# /// script
# requires-python = ">=3.14"
# ///
from multiprocessing import Manager

if __name__ == "__main__":
    with Manager() as manager:
        numbers = manager.list([1, 2])
        copied = numbers.copy()
        numbers.clear()
        print("list:", numbers, copied)

        ages = manager.dict(ann=30)
        ages |= {"ben": 25}
        print("dict:", ages | {"cid": 41}, list(reversed(ages)))
        print("fromkeys:", ages.fromkeys(["x", "y"], 0))

        lock = manager.Lock()
        with lock:
            print("lock:", lock.locked())
