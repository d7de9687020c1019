from multiprocessing import (
    Event,
    Process,
    active_children,
    current_process,
    parent_process,
)


def work(event: Event) -> None:
    print(
        current_process().name, "of", parent_process().name, flush=True
    )
    event.wait()


if __name__ == "__main__":
    print("parent of the first process:", parent_process())
    event = Event()
    for name in ("ann",):
        Process(target=work, args=(event,), name=name).start()
    print(sorted(child.name for child in active_children()))
    event.set()
    for child in active_children():
        child.join()
    print(active_children())
