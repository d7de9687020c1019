# /// script
# [tool.runner]
# tabs = ["3.13", "3.14"]
# ///
import concurrent.futures
import importlib.util
import inspect
import multiprocessing
from concurrent.futures import Executor, ProcessPoolExecutor
from multiprocessing.managers import ListProxy, SyncManager

if __name__ == "__main__":
    names = {
        "Process.interrupt": (multiprocessing.Process, "interrupt"),
        "Lock().locked": (multiprocessing.Lock(), "locked"),
        "terminate_workers": (ProcessPoolExecutor, "terminate_workers"),
        "kill_workers": (ProcessPoolExecutor, "kill_workers"),
        "manager.set": (SyncManager, "set"),
        "ListProxy.copy": (ListProxy, "copy"),
        "InterpreterPoolExecutor": (
            concurrent.futures,
            "InterpreterPoolExecutor",
        ),
    }
    for name, (owner, attribute) in names.items():
        print(f"{name}:", hasattr(owner, attribute))
    buffersize = (
        "buffersize" in inspect.signature(Executor.map).parameters
    )
    print("Executor.map(buffersize=):", buffersize)
    found = importlib.util.find_spec("concurrent.interpreters")
    print("concurrent.interpreters:", found is not None)
