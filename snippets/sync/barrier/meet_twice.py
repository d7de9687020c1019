from multiprocessing import Array, Barrier, Process


def work(meeting: Barrier, parts: Array, number: int) -> None:
    parts[number] = number + 1
    meeting.wait()
    total = sum(parts)
    meeting.wait()
    parts[number] = total


if __name__ == "__main__":
    meeting = Barrier(3)
    parts = Array("i", 3)
    workers = [
        Process(target=work, args=(meeting, parts, n)) for n in range(3)
    ]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    print(list(parts))
