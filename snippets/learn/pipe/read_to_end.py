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
    sender.close()  # the child has its own; without this no EOFError
    try:
        while True:
            print(receiver.recv())
    except EOFError:
        print("the child has closed its end")
    child.join()
