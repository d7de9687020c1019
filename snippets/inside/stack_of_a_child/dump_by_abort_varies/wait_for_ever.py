import os
from multiprocessing import Process, SimpleQueue


def fetch_answer(answers: SimpleQueue) -> str:
    print("process", os.getpid(), "waits", flush=True)
    return answers.get()


if __name__ == "__main__":
    answers = SimpleQueue()
    process = Process(target=fetch_answer, args=(answers,))
    process.start()
    process.join()
    print("exit code of the child:", process.exitcode)
