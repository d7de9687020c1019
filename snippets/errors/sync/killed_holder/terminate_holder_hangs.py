from multiprocessing import Event, Lock, Process
from time import sleep


def work(lock: Lock, inside: Event) -> None:
    with lock:
        inside.set()
        sleep(30)


if __name__ == "__main__":
    lock, inside = Lock(), Event()
    process = Process(target=work, args=(lock, inside))
    process.start()
    inside.wait()
    process.terminate()
    process.join()
    print("exit code of the holder:", process.exitcode, flush=True)
    with lock:
        print("the lock is mine")
