from multiprocessing.shared_memory import SharedMemory

if __name__ == "__main__":
    block = SharedMemory(create=True, size=8)
    numbers = block.buf.cast("i")
    numbers[0] = 42
    print(numbers[0], flush=True)
    block.unlink()
    block.close()
