import multiprocessing as mp

if __name__ == "__main__":
    here, there = mp.Pipe()
    there.send_bytes(b"more than four bytes")
    try:
        here.recv_bytes_into(bytearray(4))
    except mp.ProcessError as error:
        print("a ProcessError:", type(error).__name__)
    for error in (
        mp.BufferTooShort,
        mp.AuthenticationError,
        mp.TimeoutError,
    ):
        print(error.__name__, issubclass(error, mp.ProcessError))
