from multiprocessing import Process, SimpleQueue


def answer(questions: SimpleQueue, answers: SimpleQueue) -> None:
    while (word := questions.get()) is not None:
        answers.put(word.upper())


if __name__ == "__main__":
    questions, answers = SimpleQueue(), SimpleQueue()
    child = Process(target=answer, args=(questions, answers))
    child.start()
    for word in ("one", "two", None):
        questions.put(word)
    print(answers.get(), answers.get(), "empty:", answers.empty())
    child.join()
    questions.close()
    answers.close()
