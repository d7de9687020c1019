from multiprocessing import Process, active_children
from multiprocessing.shared_memory import SharedMemory
from time import sleep

if __name__ == "__main__":
    first = SharedMemory(create=True, size=8)
    Process(target=sleep, args=(60,)).start()
    for worker in active_children():
        worker.kill()
        worker.join()
    second = SharedMemory(create=True, size=8)
    print("made the second block")
    for block in (first, second):
        block.close()
        block.unlink()
