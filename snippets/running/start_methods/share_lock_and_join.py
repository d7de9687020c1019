from multiprocessing import get_context


def say_hello_locked(lock) -> None:
    with lock:
        print("hello", flush=True)


if __name__ == "__main__":
    context = get_context("spawn")
    lock = context.Lock()
    processes = [
        context.Process(target=say_hello_locked, args=(lock,))
        for _ in range(3)
    ]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
