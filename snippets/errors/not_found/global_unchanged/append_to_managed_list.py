from multiprocessing import Manager, Process


def square(number: int, results) -> None:
    results.append(number * number)


if __name__ == "__main__":
    with Manager() as manager:
        results = manager.list()
        processes = [
            Process(target=square, args=(n, results)) for n in (3, 4)
        ]
        for process in processes:
            process.start()
        for process in processes:
            process.join()
        print("results:", sorted(results))
