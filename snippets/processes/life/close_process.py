from multiprocessing import Event, Process


def wait(event: Event) -> None:
    event.wait()


if __name__ == "__main__":
    event = Event()
    process = Process(target=wait, args=(event,))
    process.start()
    try:
        process.close()
    except ValueError as error:
        print("while it runs:", error)
    event.set()
    process.join()
    process.close()
    try:
        print(process.exitcode)
    except ValueError as error:
        print("after close:", error)
