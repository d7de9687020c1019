from multiprocessing import Pipe

if __name__ == "__main__":
    receiver, sender = Pipe(duplex=False)
    for call in (sender.recv, lambda: receiver.send("x")):
        try:
            call()
        except OSError as error:
            print("OSError:", error)
    receiver.close()
    try:
        receiver.recv()
    except OSError as error:
        print("OSError:", error)
    sender.close()
