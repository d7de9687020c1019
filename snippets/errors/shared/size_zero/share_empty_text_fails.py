from multiprocessing.shared_memory import SharedMemory


def share(data: bytes) -> SharedMemory:
    block = SharedMemory(create=True, size=len(data))
    block.buf[: len(data)] = data
    return block


if __name__ == "__main__":
    for data in (b"hello", b""):
        block = share(data)
        print(bytes(block.buf[: len(data)]), flush=True)
        block.close()
        block.unlink()
