from multiprocessing import Event, Process
from multiprocessing.connection import wait


def work(go_on: Event) -> None:
    go_on.wait()


if __name__ == "__main__":
    fast, slow = Event(), Event()
    processes = [
        Process(target=work, args=(slow,), name="slow"),
        Process(target=work, args=(fast,), name="fast"),
    ]
    for process in processes:
        process.start()
    print("within 0.1 s:", wait([p.sentinel for p in processes], 0.1))
    fast.set()
    by_sentinel = {process.sentinel: process for process in processes}
    for sentinel in wait(by_sentinel):
        print("first:", by_sentinel[sentinel].name)
    slow.set()
    for process in processes:
        process.join()
