from multiprocessing import Condition, Process, Semaphore, SimpleQueue


def sleep(
    bell: Condition, asleep: Semaphore, awake: SimpleQueue
) -> None:
    with bell:
        asleep.release()
        bell.wait()
    awake.put(True)


if __name__ == "__main__":
    bell, asleep, awake = Condition(), Semaphore(0), SimpleQueue()
    sleepers = [
        Process(target=sleep, args=(bell, asleep, awake))
        for _ in range(3)
    ]
    for sleeper in sleepers:
        sleeper.start()
    for _ in sleepers:
        asleep.acquire()
    with bell:
        bell.notify()
    print("one is awake:", awake.get())
    print("another, too:", not awake.empty())
    bell.acquire()
    bell.notify_all()
    bell.release()
    print("the others are awake:", [awake.get(), awake.get()])
    for sleeper in sleepers:
        sleeper.join()
