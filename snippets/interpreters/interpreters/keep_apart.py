# /// script
# requires-python = ">=3.14"
# ///
import os
from concurrent import interpreters

counter = 0


def add() -> tuple[int, int]:
    global counter
    counter += 1
    return counter, os.getpid()


if __name__ == "__main__":
    interpreter = interpreters.create()
    results = [interpreter.call(add) for _ in range(2)]
    print("counted there:", [count for count, _ in results])
    print("counted here:", counter)
    print("same process:", {pid for _, pid in results} == {os.getpid()})
    interpreter.close()
