# /// script
# requires-python = ">=3.14"
# ///
from concurrent import interpreters


def work(
    tasks: interpreters.Queue, results: interpreters.Queue
) -> None:
    while (number := tasks.get()) is not None:
        results.put(number * number)


if __name__ == "__main__":
    tasks, results = (
        interpreters.create_queue(),
        interpreters.create_queue(),
    )
    interpreter = interpreters.create()
    thread = interpreter.call_in_thread(work, tasks, results)
    for number in (1, 2, 3, None):
        tasks.put(number)
    thread.join()
    print([results.get() for _ in range(3)])
    interpreter.close()
