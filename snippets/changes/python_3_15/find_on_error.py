# /// script
# [tool.runner]
# tabs = ["3.14", "3.15"]
# ///
import importlib.util
import inspect
import sys
import threading
from multiprocessing import set_forkserver_preload

if __name__ == "__main__":
    parameters = inspect.signature(set_forkserver_preload).parameters
    print(
        "set_forkserver_preload(on_error=):", "on_error" in parameters
    )
    found = importlib.util.find_spec("profiling")
    print("profiling.sampling:", found is not None)
    names = (
        "serialize_iterator",
        "synchronized_iterator",
        "concurrent_tee",
    )
    for name in names:
        print(f"threading.{name}:", hasattr(threading, name))
    print("UTF-8 by default:", bool(sys.flags.utf8_mode))
