from multiprocessing import (
    Barrier,
    Process,
    active_children,
    current_process,
    parent_process,
)


def work(barrier: Barrier) -> None:
    print(
        current_process().name, "of", parent_process().name, flush=True
    )
    barrier.wait()
    barrier.wait()


if __name__ == "__main__":
    print("parent of the first process:", parent_process(), flush=True)
    barrier = Barrier(2)
    Process(target=work, args=(barrier,), name="ann").start()
    barrier.wait()
    print([child.name for child in active_children()])
    barrier.wait()
    for child in active_children():
        child.join()
    print(active_children())
