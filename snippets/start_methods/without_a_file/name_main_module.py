import sys
from multiprocessing import get_all_start_methods, get_context


def show(method: str) -> None:
    main = sys.modules["__main__"]
    print(f"{method}: {__name__}, {main.__name__}", flush=True)


if __name__ == "__main__":
    for method in sorted(get_all_start_methods()):
        child = get_context(method).Process(target=show, args=(method,))
        child.start()
        child.join()
