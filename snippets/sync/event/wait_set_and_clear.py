from multiprocessing import Event

if __name__ == "__main__":
    event = Event()
    print("wait for 0.1 s:", event.wait(timeout=0.1))
    event.set()
    event.set()
    print("set twice:", event.is_set(), event.wait())
    event.clear()
    print("cleared once:", event.is_set())
