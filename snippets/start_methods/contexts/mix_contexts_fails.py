import multiprocessing as mp


def use(lock) -> None:
    with lock:
        print("never printed")


if __name__ == "__main__":
    lock = mp.get_context("fork").Lock()
    child = mp.get_context("spawn").Process(target=use, args=(lock,))
    child.start()
    child.join()
