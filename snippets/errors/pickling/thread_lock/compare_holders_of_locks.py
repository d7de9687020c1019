# /// script
# [tool.runner]
# tabs = ["3.15", "3.12"]
# ///
import logging
import pickle
import queue
import threading

if __name__ == "__main__":
    for thing in (
        threading.Lock(),
        threading.Event(),
        queue.Queue(),
        threading.RLock(),
        threading.Condition(),
        logging.StreamHandler(),
        threading.Thread(),
        threading.local(),
        queue.SimpleQueue(),
        logging.getLogger("app"),
    ):
        try:
            pickle.dumps(thing)
            answer = "crosses"
        except TypeError as error:
            answer = f"TypeError: {error}"
        print(f"{type(thing).__name__}: {answer}")
