from multiprocessing.shared_memory import SharedMemory

if __name__ == "__main__":
    block = SharedMemory(create=True, size=64)
    block.close()
    print("closed, but not unlinked")
