import socket
from multiprocessing import Pipe
from multiprocessing.connection import wait

if __name__ == "__main__":
    receiver, sender = Pipe(duplex=False)
    left, right = socket.socketpair()
    print("ready after 0.1 s:", wait([receiver, right], timeout=0.1))
    left.send(b"!")
    print("the socket is ready:", wait([receiver, right]) == [right])
    for thing in receiver, sender, left, right:
        thing.close()
