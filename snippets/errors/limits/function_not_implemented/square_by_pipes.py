from multiprocessing import Pipe, Process


def square(numbers: range, sender) -> None:
    sender.send([number * number for number in numbers])
    sender.close()


if __name__ == "__main__":
    jobs = []
    for numbers in (range(0, 3), range(3, 6)):
        receiver, sender = Pipe(duplex=False)
        process = Process(target=square, args=(numbers, sender))
        process.start()
        sender.close()
        jobs.append((process, receiver))
    results = []
    for process, receiver in jobs:
        results += receiver.recv()
        process.join()
    print(results)
