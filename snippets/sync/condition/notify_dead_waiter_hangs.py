from multiprocessing import Condition, Process, Semaphore


def wait(changed: Condition, asleep: Semaphore) -> None:
    with changed:
        asleep.release()
        changed.wait()


if __name__ == "__main__":
    changed, asleep = Condition(), Semaphore(0)
    child = Process(target=wait, args=(changed, asleep))
    child.start()
    asleep.acquire()
    with changed:
        child.kill()
        child.join()
        print("the waiter was killed", flush=True)
        changed.notify_all()
    print("never printed")
