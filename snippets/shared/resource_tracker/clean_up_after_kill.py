# /// script
# [tool.runner]
# platforms = ["linux", "darwin"]
# ///
import os
from multiprocessing import Pipe, Process
from multiprocessing.connection import Connection
from multiprocessing.shared_memory import SharedMemory


def create(end: Connection) -> None:
    memory = SharedMemory(create=True, size=16)
    end.send(memory.name)
    end.recv()


if __name__ == "__main__":
    SharedMemory(create=True, size=16).unlink()
    here, there = Pipe()
    child = Process(target=create, args=(there,))
    child.start()
    name = here.recv()
    child.kill()
    child.join()
    print(
        "after the kill, still there:",
        os.path.exists(f"/dev/shm/{name}"),
    )
    SharedMemory(name=name).unlink()
    print("after unlink:", os.path.exists(f"/dev/shm/{name}"))
