from multiprocessing import Manager

if __name__ == "__main__":
    with Manager() as manager:
        barrier = manager.Barrier(2)
        print(barrier.parties, barrier.n_waiting, barrier.broken)
        barrier.abort()
        print("aborted:", barrier.broken)
        barrier.reset()
        print("reset:", barrier.broken)

        changed = manager.Condition()
        changed.acquire()
        changed.notify()
        print("notified in time:", changed.wait(0.05))
        changed.release()
