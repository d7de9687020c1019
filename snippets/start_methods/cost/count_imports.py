import sys
from multiprocessing import get_all_start_methods, get_context


def count(method: str) -> None:
    print(
        f"{method}: csv is imported:", "csv" in sys.modules, flush=True
    )


if __name__ == "__main__":
    import csv  # noqa: F401

    for method in sorted(get_all_start_methods()):
        child = get_context(method).Process(
            target=count, args=(method,)
        )
        child.start()
        child.join()
