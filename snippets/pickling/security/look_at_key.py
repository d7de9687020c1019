import multiprocessing as mp
import pickle


def compare(queue: mp.SimpleQueue) -> None:
    same = bytes(mp.current_process().authkey) == queue.get()
    print("the child has the parent's key:", same)


if __name__ == "__main__":
    key = mp.current_process().authkey
    print("random bytes:", len(key))
    try:
        pickle.dumps(key)
    except TypeError as error:
        print("TypeError:", error, flush=True)
    queue = mp.SimpleQueue()
    child = mp.Process(target=compare, args=(queue,))
    child.start()
    queue.put(bytes(key))
    child.join()
