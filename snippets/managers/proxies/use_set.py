# /// script
# requires-python = ">=3.14"
# ///
from multiprocessing import Manager

if __name__ == "__main__":
    with Manager() as manager:
        seen = manager.set({1, 2, 3})
        seen.add(4)
        seen.update({5, 6})
        seen.remove(6)
        seen.discard(60)
        print(seen.union({7}), seen.intersection({1, 9}))
        print(seen.difference({1}), seen.symmetric_difference({1, 7}))
        print(seen.issubset(range(9)), seen.issuperset({1}))
        print(seen.isdisjoint({8}), seen.pop() in range(9))
        seen.clear()
        print(len(seen))
