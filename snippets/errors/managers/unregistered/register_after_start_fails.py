from multiprocessing.managers import BaseManager
from queue import Queue


class QueueManager(BaseManager):
    pass


if __name__ == "__main__":
    with QueueManager() as manager:
        QueueManager.register("get_queue", Queue)
        manager.get_queue()
