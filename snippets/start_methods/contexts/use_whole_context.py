import multiprocessing as mp


def work(queue, lock, total) -> None:
    with lock:
        total.value += 1
        queue.put(total.value)


def use(context, method: str) -> None:
    queue, lock = context.Queue(), context.Lock()
    total = context.Value("i", 0)
    child = context.Process(target=work, args=(queue, lock, total))
    child.start()
    print(method, "counted to", queue.get(), flush=True)
    child.join()


if __name__ == "__main__":
    for method in sorted(mp.get_all_start_methods()):
        use(mp.get_context(method), method)
