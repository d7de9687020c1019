import os
from concurrent.futures import ProcessPoolExecutor
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
    with ProcessPoolExecutor(
        max_workers=2,
        mp_context=spawn,
        initializer=take_device,
        initargs=(devices,),
    ) as executor:
        used = set(executor.map(work, range(20)))
    print("only the two devices:", used <= {"0", "1"})
