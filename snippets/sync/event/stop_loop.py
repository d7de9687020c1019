from multiprocessing import Event, Process


def watch(stop: Event, first: Event) -> None:
    rounds = 0
    while not stop.wait(timeout=0.01):
        rounds += 1
        first.set()
    print("stopped after at least one round:", rounds > 0)


if __name__ == "__main__":
    stop, first = Event(), Event()
    watcher = Process(target=watch, args=(stop, first))
    watcher.start()
    first.wait()
    stop.set()
    watcher.join()
    print("exit code:", watcher.exitcode)
