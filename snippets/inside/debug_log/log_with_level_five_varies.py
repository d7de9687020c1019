from multiprocessing import Lock, Process, get_logger, log_to_stderr
from multiprocessing.util import sub_debug


def work(lock: Lock) -> None:
    with lock:
        get_logger().info("has the lock")
    sub_debug("has released %r", lock)


if __name__ == "__main__":
    log_to_stderr(5)
    lock = Lock()
    process = Process(target=work, args=(lock,), name="worker")
    process.start()
    process.join()
