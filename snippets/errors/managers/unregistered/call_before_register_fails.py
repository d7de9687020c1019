from multiprocessing.managers import BaseManager


class QueueManager(BaseManager):
    pass


if __name__ == "__main__":
    with QueueManager() as manager:
        jobs = manager.get_queue()
        jobs.put("a job")
        print(jobs.get())
