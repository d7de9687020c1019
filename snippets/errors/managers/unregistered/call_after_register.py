from multiprocessing.managers import BaseManager
from queue import Queue


class QueueManager(BaseManager):
    pass


QueueManager.register("get_queue", Queue)

if __name__ == "__main__":
    with QueueManager() as manager:
        jobs = manager.get_queue()
        jobs.put("a job")
        print(jobs.get())
