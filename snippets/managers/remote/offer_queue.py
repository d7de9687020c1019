from multiprocessing import Process, SimpleQueue
from multiprocessing.managers import BaseManager
from queue import Queue

KEY = b"a secret of both"
jobs = Queue()


def get_jobs() -> Queue:
    return jobs


class QueueManager(BaseManager):
    pass


def serve(found: SimpleQueue) -> None:
    QueueManager.register("get_jobs", get_jobs)
    manager = QueueManager(address=("localhost", 0), authkey=KEY)
    server = manager.get_server()
    found.put(server.address)
    server.serve_forever()


def put_job(address) -> None:
    QueueManager.register("get_jobs")
    manager = QueueManager(address=address, authkey=KEY)
    manager.connect()
    manager.get_jobs().put("sort the files")


if __name__ == "__main__":
    found = SimpleQueue()
    server = Process(target=serve, args=(found,), daemon=True)
    server.start()
    address = found.get()
    client = Process(target=put_job, args=(address,))
    client.start()
    client.join()
    QueueManager.register("get_jobs")
    manager = QueueManager(address=address, authkey=KEY)
    manager.connect()
    print("a job:", manager.get_jobs().get())
    server.terminate()
    server.join()
