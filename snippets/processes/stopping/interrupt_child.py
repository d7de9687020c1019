# /// script
# requires-python = ">=3.14"
# [tool.runner]
# platforms = ["linux", "darwin"]
# ///
from multiprocessing import Event, Process
from time import sleep


def work(started: Event) -> None:
    try:
        started.set()
        sleep(60)
    except KeyboardInterrupt:
        print("interrupted", flush=True)
    finally:
        print("cleaned up", flush=True)


if __name__ == "__main__":
    started = Event()
    process = Process(target=work, args=(started,))
    process.start()
    started.wait()
    process.interrupt()
    process.join()
    print("exit code:", process.exitcode)
