import time
from multiprocessing import Process


def work_on() -> None:
    time.sleep(0.5)
    print("Worker has finished")


if __name__ == "__main__":
    process = Process(target=work_on)
    process.start()
    print("exit code so far:", process.exitcode)
    print("last line of the main process", flush=True)
