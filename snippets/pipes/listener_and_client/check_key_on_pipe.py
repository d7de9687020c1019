from multiprocessing import AuthenticationError, Pipe, Process
from multiprocessing.connection import (
    answer_challenge,
    deliver_challenge,
)


def answer(end, key: bytes) -> None:
    try:
        answer_challenge(end, key)
        print("the child was accepted")
    except AuthenticationError as error:
        print("the child:", error)


if __name__ == "__main__":
    for key in b"right", b"wrong":
        here, there = Pipe()
        child = Process(target=answer, args=(there, key))
        child.start()
        try:
            deliver_challenge(here, b"right")
        except AuthenticationError as error:
            child.join()
            print("the parent:", error, flush=True)
        child.join()
