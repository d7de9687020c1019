from multiprocessing import Event, Process


def work(stop) -> None:
    stop.wait()


if __name__ == "__main__":
    stop = Event()
    process = Process(target=work, args=(stop,))
    process.start()
    try:
        process.close()
    finally:
        stop.set()
        process.join()
    print("closed")
