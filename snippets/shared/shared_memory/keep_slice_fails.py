from multiprocessing.shared_memory import SharedMemory

if __name__ == "__main__":
    block = SharedMemory(create=True, size=64)
    header = block.buf[:8]
    try:
        block.close()
    finally:
        block.unlink()
