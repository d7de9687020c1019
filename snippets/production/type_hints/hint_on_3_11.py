from __future__ import annotations

from multiprocessing import Process, Queue
from multiprocessing.connection import Connection
from multiprocessing.pool import AsyncResult, Pool
from multiprocessing.synchronize import Event, Lock


def work(
    tasks: Queue[int], done: Event, lock: Lock, end: Connection
) -> None:
    with lock:
        end.send(tasks.get())
    done.set()


def start_one(pool: Pool) -> AsyncResult[int]:
    return pool.apply_async(abs, (-1,))


if __name__ == "__main__":
    import multiprocessing as mp

    tasks, done, lock = mp.Queue(), mp.Event(), mp.Lock()
    here, there = mp.Pipe()
    child = Process(target=work, args=(tasks, done, lock, there))
    child.start()
    tasks.put(7)
    print(here.recv(), done.wait())
    child.join()
    with mp.Pool(1) as pool:
        print(start_one(pool).get())
