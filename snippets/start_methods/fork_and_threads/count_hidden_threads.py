from concurrent.futures import ProcessPoolExecutor
from multiprocessing import Pool, Queue
from threading import active_count

if __name__ == "__main__":
    print("threads at first:", active_count())

    queue = Queue()
    queue.put("something")
    print("after a put into a Queue:", active_count())
    queue.get()
    queue.close()
    queue.join_thread()

    with Pool(processes=2):
        print("with a Pool:", active_count())

    with ProcessPoolExecutor(max_workers=2) as executor:
        executor.submit(abs, -1).result()
        print("with a ProcessPoolExecutor:", active_count())
