from multiprocessing import Event, Process
from time import sleep


def work(started: Event) -> None:
    try:
        started.set()
        sleep(60)
    finally:
        print("never printed", flush=True)


if __name__ == "__main__":
    started = Event()
    daemon = Process(target=work, args=(started,), daemon=True)
    daemon.start()
    started.wait()
    print("the end of the script, daemon:", daemon.daemon)
