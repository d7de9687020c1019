import importlib
import sys
from multiprocessing import Process


def load(name: str, folder: str):
    if folder not in sys.path:
        sys.path.append(folder)
    return importlib.import_module(name)


if __name__ == "__main__":
    resize = load("resize", "plugins")
    process = Process(target=resize.halve, args=(8,))
    process.start()
    process.join()
    sys.exit(process.exitcode)
