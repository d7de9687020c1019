from multiprocessing import BufferTooShort, Pipe

if __name__ == "__main__":
    here, there = Pipe()
    there.send_bytes(b"eleven byte")
    try:
        here.recv_bytes_into(bytearray(4))
    except BufferTooShort as error:
        print("BufferTooShort:", error.args[0])
    there.send_bytes(b"eleven byte")
    try:
        here.recv_bytes(maxlength=4)
    except OSError as error:
        print("OSError:", error)
    try:
        here.recv_bytes()
    except OSError as error:
        print("OSError:", error)
