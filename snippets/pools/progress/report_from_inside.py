from multiprocessing import Pool, SimpleQueue


def keep(given: SimpleQueue) -> None:
    global steps
    steps = given


def work(number: int) -> int:
    for _ in range(10):
        steps.put(1)
    return number


if __name__ == "__main__":
    steps = SimpleQueue()
    with Pool(2, initializer=keep, initargs=(steps,)) as pool:
        result = pool.map_async(work, range(4))
        done = 0
        while not (result.ready() and steps.empty()):
            if steps.empty():
                result.wait(timeout=0.1)
            else:
                done += steps.get()
        print("steps:", done, "results:", result.get())
