import struct
from multiprocessing.shared_memory import SharedMemory

RECORD = struct.Struct("<id")

if __name__ == "__main__":
    block = SharedMemory(create=True, size=RECORD.size)
    other = SharedMemory(name=block.name)
    try:
        RECORD.pack_into(block.buf, 0, 42, 2.5)
        print(RECORD.unpack_from(other.buf))
        try:
            SharedMemory(name=block.name, create=True, size=8)
        except FileExistsError:
            print("FileExistsError: the name is taken")
        try:
            other.buf[:3] = b"four"
        except ValueError as error:
            print("ValueError:", error)
    finally:
        other.close()
        block.close()
        block.unlink()
    try:
        SharedMemory(name=block.name)
    except FileNotFoundError:
        print("FileNotFoundError: it is gone")
