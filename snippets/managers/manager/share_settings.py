from multiprocessing import Manager, Process


def work(settings, results) -> None:
    results.append(settings.factor * 10)
    settings.state = "done"


if __name__ == "__main__":
    with Manager() as manager:
        settings, results = manager.Namespace(), manager.list()
        settings.factor = 3
        settings.state = "new"
        child = Process(target=work, args=(settings, results))
        child.start()
        child.join()
        print(settings)
        print(results[0])
