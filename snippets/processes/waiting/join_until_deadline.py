from multiprocessing import Event, Process
from time import monotonic


def work(go_on: Event) -> None:
    go_on.wait()


def join_all(processes: list[Process], seconds: float) -> list[Process]:
    deadline = monotonic() + seconds
    for process in processes:
        process.join(timeout=max(0, deadline - monotonic()))
    return [process for process in processes if process.is_alive()]


if __name__ == "__main__":
    done, never = Event(), Event()
    done.set()
    processes = [
        Process(target=work, args=(event,), name=name)
        for name, event in (
            ("ann", never),
            ("ben", done),
            ("cid", never),
        )
    ]
    for process in processes:
        process.start()
    processes[1].join()
    late = join_all(processes, seconds=0.2)
    print("late:", [process.name for process in late])
    never.set()
    print("late:", join_all(processes, seconds=10))
