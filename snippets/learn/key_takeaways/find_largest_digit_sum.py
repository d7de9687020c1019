from multiprocessing import Pool, Process, Queue


def sum_digits(number: int) -> int:
    return sum(map(int, str(number)))


def keep_largest(inbox, outbox) -> None:
    outbox.put(max(iter(inbox.get, None)))


if __name__ == "__main__":
    inbox, outbox = Queue(), Queue()
    keeper = Process(target=keep_largest, args=(inbox, outbox))
    keeper.start()

    powers = [2**exponent for exponent in range(1_000)]
    with Pool(processes=4) as pool:
        for digits in pool.imap(sum_digits, powers, chunksize=100):
            inbox.put(digits)
    inbox.put(None)

    print("largest sum of digits:", outbox.get())
    keeper.join()
    print("exit code of the keeper:", keeper.exitcode)
