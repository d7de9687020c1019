from multiprocessing import Event, Lock, Process


def work(lock: Lock, inside: Event, stop: Event) -> None:
    with lock:
        inside.set()
        stop.wait(30)


if __name__ == "__main__":
    lock, inside, stop = Lock(), Event(), Event()
    process = Process(target=work, args=(lock, inside, stop))
    process.start()
    inside.wait()
    stop.set()
    process.join()
    print("exit code of the holder:", process.exitcode, flush=True)
    with lock:
        print("the lock is mine")
