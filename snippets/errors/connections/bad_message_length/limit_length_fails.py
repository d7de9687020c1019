from multiprocessing import Pipe

if __name__ == "__main__":
    receiver, sender = Pipe(duplex=False)
    sender.send_bytes(b"x" * 300)
    print(len(receiver.recv_bytes(maxlength=256)))
