import multiprocessing as mp


def make_all(method: str) -> int:
    context = mp.get_context(method)
    made = [
        context.Lock(),
        context.RLock(),
        context.Event(),
        context.Condition(),
        context.Semaphore(2),
        context.BoundedSemaphore(2),
        context.Barrier(2),
        context.Queue(),
        context.JoinableQueue(),
        context.SimpleQueue(),
        context.Value("i", 1),
        context.Array("i", 2),
        context.RawValue("i", 1),
        context.RawArray("i", 2),
        *context.Pipe(),
    ]
    with context.Pool(1) as pool, context.Manager() as manager:
        made += [pool.map(abs, [-1]), manager.list([1])]
    return len(made)


def ask_all(method: str) -> None:
    context = mp.get_context(method)
    context.freeze_support()
    context.log_to_stderr(50)
    print(
        context.get_start_method(),
        context.cpu_count() == mp.cpu_count(),
        context.current_process().name,
        context.parent_process(),
        context.active_children(),
        context.get_logger().name,
        context.get_context() is context,
    )
    for error in (
        context.AuthenticationError,
        context.BufferTooShort,
        context.TimeoutError,
    ):
        assert issubclass(error, context.ProcessError)


if __name__ == "__main__":
    for method in sorted(mp.get_all_start_methods()):
        print(method, "makes", make_all(method), "things")
        ask_all(method)
