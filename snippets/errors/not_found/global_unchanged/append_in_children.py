from multiprocessing import Process

results = []


def square(number: int) -> None:
    results.append(number * number)


if __name__ == "__main__":
    processes = [Process(target=square, args=(n,)) for n in (3, 4)]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
    print("results:", results)
