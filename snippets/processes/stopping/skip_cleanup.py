# /// script
# [tool.runner]
# platforms = ["linux", "darwin"]
# ///
from multiprocessing import Event, Process
from time import sleep


def work(started: Event) -> None:
    try:
        started.set()
        sleep(60)
    finally:
        print("cleaned up", flush=True)


if __name__ == "__main__":
    started = Event()
    process = Process(target=work, args=(started,))
    process.start()
    started.wait()
    process.terminate()
    process.join()
    print("exit code:", process.exitcode)
