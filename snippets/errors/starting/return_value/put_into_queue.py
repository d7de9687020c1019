from multiprocessing import Process, Queue


def square(number: int, results: Queue) -> None:
    results.put(number * number)


if __name__ == "__main__":
    results = Queue()
    process = Process(target=square, args=(7, results))
    process.start()
    result = results.get()
    process.join()
    print("result:", result)
