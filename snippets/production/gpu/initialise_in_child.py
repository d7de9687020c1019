import os
from multiprocessing import get_all_start_methods, get_context


class Device:
    """Stands for a CUDA context, which belongs to one process."""

    def __init__(self) -> None:
        self.owner = os.getpid()

    def compute(self, number: int) -> int:
        if os.getpid() != self.owner:
            raise RuntimeError("initialised in another process")
        return number * number


device = None


def get_device() -> Device:
    global device
    device = device or Device()
    return device


def work(number: int) -> str:
    try:
        return str(get_device().compute(number))
    except RuntimeError as error:
        return f"RuntimeError: {error}"


if __name__ == "__main__":
    get_device().compute(1)
    for method in sorted(get_all_start_methods()):
        with get_context(method).Pool(1) as pool:
            print(f"{method}:", *pool.map(work, [3]))
