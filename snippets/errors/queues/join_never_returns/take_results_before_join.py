from multiprocessing import Process, Queue


def search(results: Queue, text: str) -> None:
    for place in range(5_000):
        results.put(f"{text} found at {place}")
    print("all is put", flush=True)


if __name__ == "__main__":
    results = Queue()
    process = Process(target=search, args=(results, "needle"))
    process.start()
    found = [results.get() for _ in range(5_000)]
    process.join()
    print(len(found), "places")
