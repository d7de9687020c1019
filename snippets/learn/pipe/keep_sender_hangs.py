from multiprocessing import Pipe, Process
from multiprocessing.connection import Connection


def send_numbers(sender: Connection) -> None:
    for number in range(3):
        sender.send(number)
    sender.close()


if __name__ == "__main__":
    receiver, sender = Pipe(duplex=False)
    child = Process(target=send_numbers, args=(sender,))
    child.start()
    try:
        while True:
            print(receiver.recv(), flush=True)
    except EOFError:
        print("the child has closed its end")
    child.join()
