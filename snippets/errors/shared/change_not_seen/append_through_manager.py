from multiprocessing import Manager, Process


def work(number: int, results) -> None:
    results.append(number * number)
    print("in the child:", results, flush=True)


if __name__ == "__main__":
    with Manager() as manager:
        results = manager.list()
        child = Process(target=work, args=(3, results))
        child.start()
        child.join()
        print("in the parent:", results)
