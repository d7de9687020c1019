from multiprocessing import get_all_start_methods, get_context
from multiprocessing.managers import BaseManager
from queue import Queue

queue = Queue()


class QueueManager(BaseManager):
    pass


QueueManager.register("get_queue", callable=lambda: queue)

if __name__ == "__main__":
    for method in sorted(get_all_start_methods()):
        context = get_context(method)
        manager = QueueManager(ctx=context)
        try:
            manager.start()
        except Exception:
            print(f"{method}: the lambda can't be sent")
        else:
            print(f"{method}: started")
            manager.shutdown()
