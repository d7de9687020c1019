import os
import socket
import sys
from multiprocessing import (
    Queue,
    Semaphore,
    get_all_start_methods,
)


def works(call) -> bool:
    try:
        call()
    except (NotImplementedError, AttributeError):
        return False
    return True


if __name__ == "__main__":
    print("platform:", sys.platform)
    print("start methods:", get_all_start_methods())
    print("Queue.qsize:", works(Queue().qsize))
    print("Semaphore.get_value:", works(Semaphore().get_value))
    print("sched_getaffinity:", works(lambda: os.sched_getaffinity(0)))
    print("Unix sockets:", hasattr(socket, "AF_UNIX"))
