# /// script
# requires-python = ">=3.14"
# [tool.runner]
# alone = true
# ///
from concurrent import interpreters
from threading import Thread
from time import perf_counter, process_time


def work() -> int:
    return sum(n * n for n in range(1_000_000))


def cores_used(threads: list) -> float:
    start, cpu = perf_counter(), process_time()
    for thread in threads:
        thread.join()
    return (process_time() - cpu) / (perf_counter() - start)


if __name__ == "__main__":
    two = [interpreters.create(), interpreters.create()]
    print("interpreters:", end=" ")
    print(
        f"{cores_used([each.call_in_thread(work) for each in two]):.1f}"
    )
    for interpreter in two:
        interpreter.close()
    threads = [Thread(target=work), Thread(target=work)]
    for thread in threads:
        thread.start()
    print(f"threads: {cores_used(threads):.1f}")
