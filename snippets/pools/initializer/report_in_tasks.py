from multiprocessing import Pool

problem = None


def set_up(path: str) -> None:
    global problem
    try:
        open(path).close()
    except OSError as error:
        problem = error


def work(number: int) -> int:
    if problem:
        raise RuntimeError("the worker was not set up") from problem
    return number


if __name__ == "__main__":
    with Pool(2, initializer=set_up, initargs=("missing.txt",)) as pool:
        try:
            pool.map(work, range(4))
        except RuntimeError as error:
            print("RuntimeError:", error)
