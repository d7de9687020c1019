from multiprocessing import Process


def work() -> None:
    child = Process(target=print, args=("never printed",))
    try:
        child.start()
    except AssertionError as error:
        print("AssertionError:", error)


if __name__ == "__main__":
    daemon = Process(target=work, daemon=True)
    daemon.start()
    daemon.join()
