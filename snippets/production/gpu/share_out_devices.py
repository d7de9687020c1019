import os
from multiprocessing import get_context


def take_device(devices) -> None:
    os.environ["CUDA_VISIBLE_DEVICES"] = str(devices.get())


def work(_) -> str:
    return os.environ["CUDA_VISIBLE_DEVICES"]


if __name__ == "__main__":
    spawn = get_context("spawn")
    devices = spawn.SimpleQueue()
    for number in range(2):
        devices.put(number)
    with spawn.Pool(
        2, initializer=take_device, initargs=(devices,)
    ) as pool:
        used = set(pool.map(work, range(20), chunksize=1))
    print("only the two devices:", used <= {"0", "1"})
