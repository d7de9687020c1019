from multiprocessing import Process, Queue


def search(results: Queue, text: str) -> None:
    for place in range(5_000):
        results.put(f"{text} found at {place}")
    results.put(None)


if __name__ == "__main__":
    results = Queue()
    processes = [
        Process(target=search, args=(results, text))
        for text in ("needle", "thread")
    ]
    for process in processes:
        process.start()
    found, running = [], len(processes)
    while running:
        place = results.get()
        if place is None:
            running -= 1
        else:
            found.append(place)
    for process in processes:
        process.join()
    print(len(found), "places")
