# /// script
# [tool.runner]
# tabs = ["3.15", "3.13 spawn", "3.13 fork"]
# ends = { "fork" = "" }
# ///
import importlib.util
import sys
from multiprocessing import Process


def load(name: str, path: str):
    spec = importlib.util.spec_from_file_location(name, path)
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)
    return module


if __name__ == "__main__":
    resize = load("resize", "plugins/resize.py")
    process = Process(target=resize.halve, args=(8,))
    process.start()
    process.join()
    sys.exit(process.exitcode)
