import struct

if __name__ == "__main__":
    for size in (2**31 - 1, 2**31):
        header = struct.pack("!i", size)
        print(size, "bytes:", header.hex(), flush=True)
