import multiprocessing

if __name__ == "__main__":
    block = multiprocessing.shared_memory.SharedMemory(
        create=True, size=8
    )
    print(len(block.buf) >= 8)
    block.close()
    block.unlink()
