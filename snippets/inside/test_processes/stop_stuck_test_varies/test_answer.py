from multiprocessing import SimpleQueue


def test_gets_answer():
    answers = SimpleQueue()
    assert answers.get() == 42
