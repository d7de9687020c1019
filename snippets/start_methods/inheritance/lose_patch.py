import math
from multiprocessing import get_all_start_methods, get_context


def compute(method: str) -> None:
    print(f"{method}: sqrt is patched:", math.sqrt(4) == 42, flush=True)


if __name__ == "__main__":
    math.sqrt = lambda number: 42
    for method in sorted(get_all_start_methods()):
        child = get_context(method).Process(
            target=compute, args=(method,)
        )
        child.start()
        child.join()
