from multiprocessing import Barrier, Process, SimpleQueue


def merge() -> None:
    print("everyone is here", flush=True)


def work(meeting: Barrier, numbers: SimpleQueue) -> None:
    numbers.put(meeting.wait())


if __name__ == "__main__":
    meeting = Barrier(3, action=merge)
    numbers = SimpleQueue()
    workers = [
        Process(target=work, args=(meeting, numbers)) for _ in range(3)
    ]
    for worker in workers:
        worker.start()
    print("wait gave:", sorted(numbers.get() for _ in workers))
    for worker in workers:
        worker.join()
