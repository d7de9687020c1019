from multiprocessing import Process
from multiprocessing.sharedctypes import Array, Value, copy


def clear(scores, best) -> None:
    scores[:] = [0] * len(scores)
    best.value = 0


if __name__ == "__main__":
    scores = Array("i", [3, 1, 2])
    best = Value("i", 3)
    with scores.get_lock():
        before = copy(scores.get_obj())
    child = Process(target=clear, args=(scores, best))
    child.start()
    child.join()
    print("now:", scores[:], best.get_obj().value)
    print("before:", before[:])
