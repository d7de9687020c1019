from multiprocessing import Process, Semaphore


def bake(ready: Semaphore, loaves: int) -> None:
    for _ in range(loaves):
        ready.release()


if __name__ == "__main__":
    ready = Semaphore(0)
    bakers = [Process(target=bake, args=(ready, n)) for n in (1, 2, 3)]
    for baker in bakers:
        baker.start()
    for _ in range(6):
        ready.acquire()
    print("six loaves; one more:", ready.acquire(timeout=0.1))
    for baker in bakers:
        baker.join()
