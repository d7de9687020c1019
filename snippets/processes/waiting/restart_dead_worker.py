import os
import sys
from multiprocessing import Pipe, Process
from multiprocessing.connection import Connection


def work(life: int, results: Connection) -> None:
    if life < 3:
        os._exit(1)
    results.send("done")


if __name__ == "__main__":
    for life in range(1, 6):
        receiver, sender = Pipe(duplex=False)
        worker = Process(target=work, args=(life, sender))
        worker.start()
        sender.close()
        try:
            print(f"life {life}:", receiver.recv())
        except EOFError:
            worker.join()
            print(f"life {life} ended with {worker.exitcode}")
        else:
            worker.join()
            break
    else:
        sys.exit("no worker has lived long enough")
