from multiprocessing import Event, Process


def work(stop) -> None:
    stop.wait()


if __name__ == "__main__":
    stop = Event()
    process = Process(target=work, args=(stop,))
    process.start()
    process.terminate()
    process.join()
    process.close()
    print("closed")
