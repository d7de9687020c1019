from ctypes import Structure, c_double, c_int
from multiprocessing import Process, Value


class Sample(Structure):
    _fields_ = [("count", c_int), ("mean", c_double)]


def add(sample, number: float) -> None:
    with sample.get_lock():
        sample.count += 1
        sample.mean += (number - sample.mean) / sample.count


if __name__ == "__main__":
    sample = Value(Sample, 0, 0.0)
    workers = [
        Process(target=add, args=(sample, number))
        for number in (1.0, 2.0, 6.0)
    ]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    print("count:", sample.count)
    print("mean:", round(sample.mean, 6))
