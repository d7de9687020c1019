import logging
from multiprocessing import Process, get_logger, log_to_stderr


def work() -> None:
    get_logger().info("at work")


if __name__ == "__main__":
    logger = log_to_stderr(logging.INFO)
    logger.info("about to start")
    child = Process(target=work, name="worker")
    child.start()
    child.join()
