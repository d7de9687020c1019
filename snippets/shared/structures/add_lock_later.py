from ctypes import Structure, c_int
from multiprocessing import Process
from multiprocessing.sharedctypes import RawValue, copy, synchronized


class Score(Structure):
    _fields_ = [("wins", c_int), ("losses", c_int)]


def win(score: synchronized) -> None:
    with score.get_lock():
        score.get_obj().wins += 1


if __name__ == "__main__":
    raw = RawValue(Score, 0, 2)
    before = copy(raw)
    score = synchronized(raw)
    children = [Process(target=win, args=(score,)) for _ in range(3)]
    for child in children:
        child.start()
    for child in children:
        child.join()
    print("wins:", raw.wins, "losses:", raw.losses)
    print("the copy:", before.wins, before.losses)
