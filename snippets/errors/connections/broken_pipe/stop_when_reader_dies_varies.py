from multiprocessing import Pipe, Process
from multiprocessing.connection import Connection


def add_up(receiver: Connection) -> None:
    for _ in range(3):
        print("sum:", sum(receiver.recv()), flush=True)


if __name__ == "__main__":
    receiver, sender = Pipe(duplex=False)
    child = Process(target=add_up, args=(receiver,))
    child.start()
    receiver.close()
    try:
        for item in (1, "2", 3):
            sender.send([item] * 100_000)
    except BrokenPipeError:
        print("the child reads no more")
    sender.close()
    child.join()
    print("exit code of the child:", child.exitcode)
