from multiprocessing import dummy


def add(totals: list, lock: dummy.Lock, queue: dummy.Queue) -> None:
    with lock:
        totals.append(queue.get())


if __name__ == "__main__":
    totals, lock, queue = [], dummy.Lock(), dummy.Queue()
    workers = [
        dummy.Process(target=add, args=(totals, lock, queue))
        for _ in range(3)
    ]
    for worker in workers:
        worker.start()
    for number in range(3):
        queue.put(number)
    for worker in workers:
        worker.join()
    print(sorted(totals))
    with dummy.Pool(2) as pool:
        print(pool.map(abs, [-1, -2]))
