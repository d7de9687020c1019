from multiprocessing import Process

results = []


def work(number: int) -> None:
    results.append(number * number)
    print("in the child:", results, flush=True)


if __name__ == "__main__":
    child = Process(target=work, args=(3,))
    child.start()
    child.join()
    print("in the parent:", results)
