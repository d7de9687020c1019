import os
from multiprocessing import Pipe, Process
from time import sleep


def call(sender, function, *args) -> None:
    sender.send(function(*args))


def run(function, *args, seconds: float):
    receiver, sender = Pipe(duplex=False)
    worker = Process(target=call, args=(sender, function, *args))
    worker.start()
    sender.close()
    if not receiver.poll(seconds):
        worker.kill()
        worker.join()
        raise TimeoutError(f"ended after {seconds} s")
    try:
        return receiver.recv()
    except EOFError:
        raise RuntimeError("the process has died") from None
    finally:
        worker.join()


def work(seconds: float) -> str:
    sleep(seconds)
    return "done"


if __name__ == "__main__":
    print(run(work, 0, seconds=10))
    for task in (work, 60, 0.5), (os._exit, 1, 10):
        function, argument, seconds = task
        try:
            run(function, argument, seconds=seconds)
        except (RuntimeError, TimeoutError) as error:
            print(f"{type(error).__name__}: {error}")
