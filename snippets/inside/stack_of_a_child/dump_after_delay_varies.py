import faulthandler
from multiprocessing import Process, SimpleQueue


def fetch_answer(answers: SimpleQueue) -> str:
    return answers.get()


def work(answers: SimpleQueue) -> None:
    faulthandler.dump_traceback_later(0.5, exit=True)
    fetch_answer(answers)
    faulthandler.cancel_dump_traceback_later()


if __name__ == "__main__":
    answers = SimpleQueue()
    process = Process(target=work, args=(answers,))
    process.start()
    process.join()
    print("exit code of the child:", process.exitcode)
