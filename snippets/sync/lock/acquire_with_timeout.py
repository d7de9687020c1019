from multiprocessing import Event, Lock, Process


def hold(lock: Lock, held: Event, let_go: Event) -> None:
    with lock:
        held.set()
        let_go.wait()


if __name__ == "__main__":
    lock, held, let_go = Lock(), Event(), Event()
    child = Process(target=hold, args=(lock, held, let_go))
    child.start()
    held.wait()
    print("without waiting:", lock.acquire(block=False))
    print("after 0.1 s:", lock.acquire(timeout=0.1))
    let_go.set()
    print("in the end:", lock.acquire(timeout=10))
    lock.release()
    child.join()
