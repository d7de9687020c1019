import time
from multiprocessing import Process


def take_turn(number: int) -> None:
    print(f"Worker {number} starts", flush=True)
    time.sleep(0.1)
    print(f"Worker {number} has finished", flush=True)


if __name__ == "__main__":
    for number in range(3):
        process = Process(target=take_turn, args=(number,))
        process.start()
        process.join()
