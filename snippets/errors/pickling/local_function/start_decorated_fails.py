# /// script
# [tool.runner]
# ends = { "fork" = "" }
# tabs = ["3.15", "3.15 fork", "3.13 spawn"]
# ///
from multiprocessing import Process


def announced(function):
    def wrapper(*args):
        print("begin", flush=True)
        function(*args)

    return wrapper


@announced
def work(number: int) -> None:
    print("work", number)


if __name__ == "__main__":
    process = Process(target=work, args=(1,))
    process.start()
    process.join()
