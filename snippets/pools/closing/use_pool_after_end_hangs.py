# /// script
# [tool.runner]
# ends = { "fork" = "varies", "3.12" = "varies", "3.13" = "hangs" }
# tabs = ["3.12", "3.15", "3.15 fork"]
# ///
from multiprocessing import Pool
from threading import Thread, main_thread


def square(number: int) -> int:
    return number * number


def work() -> None:
    main_thread().join()
    with Pool(processes=1) as pool:
        print(pool.map(square, [1, 2, 3]))


if __name__ == "__main__":
    Thread(target=work).start()
    print("the end of the script", flush=True)
