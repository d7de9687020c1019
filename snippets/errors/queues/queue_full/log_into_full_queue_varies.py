import logging
from logging.handlers import QueueHandler
from multiprocessing import Queue

if __name__ == "__main__":
    queue = Queue(maxsize=1)
    logging.getLogger().addHandler(QueueHandler(queue))
    logging.error("the disk is full")
    logging.error("the fan has stopped")
    print("arrived:", queue.get().getMessage())
