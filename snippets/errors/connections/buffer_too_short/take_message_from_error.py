from multiprocessing import BufferTooShort, Pipe, Process
from multiprocessing.connection import Connection


def produce(sender: Connection) -> None:
    for text in (b"four", b"a longer one"):
        sender.send_bytes(text)


if __name__ == "__main__":
    receiver, sender = Pipe(duplex=False)
    child = Process(target=produce, args=(sender,))
    child.start()
    room = bytearray(8)
    for _ in range(2):
        try:
            size = receiver.recv_bytes_into(room)
        except BufferTooShort as error:
            room = bytearray(error.args[0])
            size = len(room)
        print("received:", bytes(room[:size]), flush=True)
    child.join()
