import importlib.util
import sys
from multiprocessing import Process


def load(name: str, path: str):
    spec = importlib.util.spec_from_file_location(name, path)
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)
    return module


def call(name: str, path: str, function: str, *args) -> None:
    getattr(load(name, path), function)(*args)


if __name__ == "__main__":
    what = ("resize", "plugins/resize.py", "halve", 8)
    process = Process(target=call, args=what)
    process.start()
    process.join()
    sys.exit(process.exitcode)
