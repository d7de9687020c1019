from multiprocessing import Event, Process, Queue
from time import sleep


def put_and_leave(queue: Queue, sending: Event) -> None:
    queue.put(b"x" * 1_000_000)
    sending.wait()
    queue.cancel_join_thread()


if __name__ == "__main__":
    queue, sending = Queue(), Event()
    child = Process(target=put_and_leave, args=(queue, sending))
    child.start()
    while queue.empty():
        sleep(0.01)
    sending.set()
    child.join()
    print("joined", flush=True)
    queue.get(timeout=0.1)
    print("never printed")
