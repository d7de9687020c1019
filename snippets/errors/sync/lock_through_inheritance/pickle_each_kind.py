import multiprocessing
import pickle

if __name__ == "__main__":
    things = [
        multiprocessing.Lock(),
        multiprocessing.RLock(),
        multiprocessing.Semaphore(),
        multiprocessing.BoundedSemaphore(),
        multiprocessing.Condition(),
        multiprocessing.Event(),
        multiprocessing.Barrier(2),
        multiprocessing.Value("i"),
        multiprocessing.Array("i", 3),
    ]
    for thing in things:
        try:
            pickle.dumps(thing)
        except RuntimeError as error:
            print(f"{type(thing).__name__}: {error}")
