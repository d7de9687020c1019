from multiprocessing import Process
from time import sleep


def work() -> None:
    sleep(60)
    print("never printed")


if __name__ == "__main__":
    worker = Process(target=work)
    worker.start()
    worker.join(timeout=0.2)
    print("still alive after 0.2 s:", worker.is_alive())
    worker.terminate()
    worker.join()
    print("ended well:", worker.exitcode == 0)
