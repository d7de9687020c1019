# /// script
# [tool.runner]
# tabs = ["3.12", "3.13", "3.14", "3.15"]
# ///
import atexit
from multiprocessing import Process


def report() -> None:
    print("report sent")


def send_report() -> None:
    process = Process(target=report)
    process.start()
    process.join()


if __name__ == "__main__":
    atexit.register(send_report)
    print("end of the script", flush=True)
