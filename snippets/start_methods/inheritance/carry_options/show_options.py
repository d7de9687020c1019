import sys
from multiprocessing import get_all_start_methods, get_context


def show(method: str) -> None:
    dev_mode = sys.flags.dev_mode
    warnings = "error::UserWarning" in sys.warnoptions
    own = "my_option" in sys._xoptions
    print(method, dev_mode, warnings, own, flush=True)


if __name__ == "__main__":
    for method in sorted(get_all_start_methods()):
        child = get_context(method).Process(target=show, args=(method,))
        child.start()
        child.join()
