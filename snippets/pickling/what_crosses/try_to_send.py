import sys
from functools import partial
from multiprocessing import Lock
from multiprocessing.reduction import ForkingPickler


def square(number):
    return number * number


def make_local():
    def local(number):
        return number

    return local


class Scale:
    def by(self, number):
        return 2 * number


def crosses(thing) -> bool:
    try:
        ForkingPickler.loads(ForkingPickler.dumps(thing))
    except Exception:
        return False
    return True


if __name__ == "__main__":
    things = {
        "a function of a module": square,
        "a partial of it": partial(square, 3),
        "a bound method": Scale().by,
        "an exception": ValueError("no", 3),
        "a lambda": lambda: 1,
        "a local function": make_local(),
        "a generator": (n for n in range(3)),
        "an open file": sys.stdout,
        "a lock": Lock(),
    }
    for name, thing in things.items():
        print(name, "crosses" if crosses(thing) else "does NOT cross")
