from multiprocessing import Manager, Pool


def work(task) -> int:
    lock, ready, barrier, changed, total = task
    ready.wait()
    lock.acquire()
    total.set(total.get() + 1)
    lock.release()
    place = barrier.wait()
    with changed:
        changed.wait_for(lambda: total.value == 100)
    return place


if __name__ == "__main__":
    with Manager() as manager, Pool(processes=2) as pool:
        lock, ready = manager.Lock(), manager.Event()
        barrier, changed = manager.Barrier(3), manager.Condition()
        total = manager.Value("i", 0)
        task = (lock, ready, barrier, changed, total)
        results = pool.map_async(work, [task, task], chunksize=1)
        ready.set()
        places = [barrier.wait()]
        print("both have added:", total.value, ready.is_set())
        with changed:
            total.value = 100
            changed.notify_all()
        print("places:", sorted(places + results.get()))
        ready.clear()
