from multiprocessing import JoinableQueue
from queue import Empty

if __name__ == "__main__":
    tasks = JoinableQueue()
    for number in range(3):
        tasks.put(number)
    while True:
        try:
            print("task", tasks.get(timeout=0.5), flush=True)
        except Empty:
            break
        finally:
            tasks.task_done()
