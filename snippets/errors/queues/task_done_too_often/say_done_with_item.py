from multiprocessing import JoinableQueue
from queue import Empty

if __name__ == "__main__":
    tasks = JoinableQueue()
    for number in range(3):
        tasks.put(number)
    while True:
        try:
            number = tasks.get(timeout=0.5)
        except Empty:
            break
        try:
            print("task", number, flush=True)
        finally:
            tasks.task_done()
