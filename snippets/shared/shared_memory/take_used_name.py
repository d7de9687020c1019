import os
from multiprocessing.shared_memory import SharedMemory

if __name__ == "__main__":
    name = f"results-{os.getpid()}"
    memory = SharedMemory(name, create=True, size=16)
    try:
        SharedMemory(name, create=True, size=16)
    except FileExistsError:
        print("FileExistsError")
    memory.close()
    memory.unlink()
