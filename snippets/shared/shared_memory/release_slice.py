from multiprocessing.shared_memory import SharedMemory

if __name__ == "__main__":
    block = SharedMemory(create=True, size=64)
    with block.buf[:8] as header:
        header[:] = b"settings"
        text = bytes(header)
    block.close()
    block.unlink()
    print("copied:", text)
    try:
        block.buf[0]
    except TypeError:
        print("TypeError: a closed block has no bytes")
