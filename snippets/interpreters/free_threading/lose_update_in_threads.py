from threading import Barrier, Lock, Thread

count = 0


def add(meeting: Barrier) -> None:
    global count
    seen = count
    meeting.wait()
    count = seen + 1


def add_locked(lock: Lock) -> None:
    global count
    with lock:
        count += 1


def run(target, argument) -> int:
    global count
    count = 0
    threads = [
        Thread(target=target, args=(argument,)) for _ in range(4)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return count


if __name__ == "__main__":
    print("without a lock:", run(add, Barrier(4)))
    print("with a lock:", run(add_locked, Lock()))
