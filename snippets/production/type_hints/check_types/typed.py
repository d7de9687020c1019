from multiprocessing import Queue as make_queue
from multiprocessing.queues import Queue


def put_text(queue: Queue[int]) -> None:
    queue.put("three")


put_text(make_queue())
