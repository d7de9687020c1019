from multiprocessing import Event, Process, Value


def work(stop, rounds) -> None:
    while not stop.wait(timeout=0.01):
        rounds.value += 1
    print("tidied up", flush=True)


if __name__ == "__main__":
    stop, rounds = Event(), Value("i", 0)
    worker = Process(target=work, args=(stop, rounds))
    worker.start()
    while rounds.value < 3:
        worker.join(timeout=0.01)
    stop.set()
    worker.join(timeout=10)
    print("ended by itself:", worker.exitcode == 0)
