# /// script
# [tool.runner]
# tabs = ["3.13", "3.14"]
# ///
from collections.abc import MutableMapping, MutableSequence
from multiprocessing import Manager

if __name__ == "__main__":
    with Manager() as manager:
        numbers, ages = manager.list([1]), manager.dict(ann=30)
        print("a sequence:", isinstance(numbers, MutableSequence))
        print("a mapping:", isinstance(ages, MutableMapping))
        try:
            print("joined:", ages | {"ben": 25})
        except TypeError:
            print("joined: TypeError")
