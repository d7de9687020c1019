from functools import wraps
from multiprocessing import Process


def announced(function):
    @wraps(function)
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
