import multiprocessing

if __name__ == "__main__":
    queue = multiprocessing.Queue()
    try:
        queue.get(timeout=0.1)
    except multiprocessing.Queue.Empty:
        print("nothing there")
