from multiprocessing import Event, Process


def wait(event: Event) -> None:
    event.wait()


def show(moment: str, process: Process) -> None:
    has_pid = process.pid is not None
    print(moment, has_pid, process.is_alive(), process.exitcode)


if __name__ == "__main__":
    event = Event()
    process = Process(target=wait, args=(event,), name="waiter")
    show("made:   ", process)
    process.start()
    show("started:", process)
    event.set()
    process.join()
    show("joined: ", process)
    print(process.name, "is done")
