from multiprocessing import Barrier, Event, Lock, Process


def work(
    first: Lock, second: Lock, met: Barrier, gave_up: Event
) -> None:
    with first:
        met.wait()
        if second.acquire(timeout=0.1):
            second.release()
            return
    gave_up.set()
    with second, first:
        print("had both in the end", flush=True)


if __name__ == "__main__":
    a, b, met, gave_up = Lock(), Lock(), Barrier(2), Event()
    other = Process(target=work, args=(b, a, met, gave_up))
    other.start()
    with a:
        met.wait()
        print("the other gave up:", gave_up.wait(), flush=True)
        with b:
            print("I have both", flush=True)
    other.join()
