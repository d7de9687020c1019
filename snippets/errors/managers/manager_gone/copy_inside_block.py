from multiprocessing import Manager, Process


def work(results) -> None:
    results["answer"] = 42


if __name__ == "__main__":
    with Manager() as manager:
        results = manager.dict()
        process = Process(target=work, args=(results,))
        process.start()
        process.join()
        results = dict(results)
    print(results["answer"])
