from multiprocessing import Barrier, Lock, Process


def work(first: Lock, second: Lock, both_have_one: Barrier) -> None:
    with first:
        print("has one", flush=True)
        both_have_one.wait()
        with second:
            print("has both", flush=True)


if __name__ == "__main__":
    a, b, both_have_one = Lock(), Lock(), Barrier(2)
    pair = [
        Process(target=work, args=(a, b, both_have_one)),
        Process(target=work, args=(b, a, both_have_one)),
    ]
    for process in pair:
        process.start()
    for process in pair:
        process.join()
