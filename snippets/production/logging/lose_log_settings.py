import logging
from multiprocessing import get_all_start_methods, get_context


def work(method: str) -> None:
    shown = logging.getLogger().isEnabledFor(logging.INFO)
    print(f"{method}: INFO is logged: {shown}", flush=True)


if __name__ == "__main__":
    logging.basicConfig(level=logging.INFO)
    for method in sorted(get_all_start_methods()):
        child = get_context(method).Process(target=work, args=(method,))
        child.start()
        child.join()
