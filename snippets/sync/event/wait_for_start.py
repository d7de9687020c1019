from multiprocessing import Event, Process, SimpleQueue


def run(start: Event, finish: SimpleQueue, number: int) -> None:
    start.wait()
    finish.put(number)


if __name__ == "__main__":
    start, finish = Event(), SimpleQueue()
    runners = [
        Process(target=run, args=(start, finish, n)) for n in range(3)
    ]
    for runner in runners:
        runner.start()
    print("anyone off before the start:", not finish.empty())
    start.set()
    print("home:", sorted(finish.get() for _ in runners))
    for runner in runners:
        runner.join()
