# /// script
# dependencies = ["numpy>=2"]
# ///
import pickle
from multiprocessing import Pipe, Process
from multiprocessing.connection import Connection
from multiprocessing.shared_memory import SharedMemory

import numpy as np


def receive(connection: Connection) -> None:
    pickled, name, size = connection.recv()
    memory = SharedMemory(name=name)
    view = memory.buf[:size].toreadonly()
    record = pickle.loads(pickled, buffers=[view])
    print(record["name"], record["data"].sum())
    print("in the shared block:", not record["data"].flags.owndata)
    del record
    view.release()
    memory.close()


if __name__ == "__main__":
    record = {"name": "ones", "data": np.ones(100_000)}
    buffers = []
    pickled = pickle.dumps(record, 5, buffer_callback=buffers.append)
    raw = buffers[0].raw()
    memory = SharedMemory(create=True, size=raw.nbytes)
    memory.buf[: raw.nbytes] = raw
    here, there = Pipe()
    child = Process(target=receive, args=(there,))
    child.start()
    here.send((pickled, memory.name, raw.nbytes))
    child.join()
    memory.close()
    memory.unlink()
