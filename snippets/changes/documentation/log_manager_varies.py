import logging
import multiprocessing as mp

if __name__ == "__main__":
    logger = mp.log_to_stderr()
    logger.setLevel(logging.INFO)
    manager = mp.Manager()
    manager.shutdown()
