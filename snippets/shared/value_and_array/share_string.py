from multiprocessing import Array, Process
from multiprocessing.sharedctypes import SynchronizedString


def answer(text: SynchronizedString) -> None:
    with text.get_lock():
        text.value = text.value.upper() + b"!"


if __name__ == "__main__":
    text = Array("c", 10)
    text.value = b"hello"
    child = Process(target=answer, args=(text,))
    child.start()
    child.join()
    print(text.value, text.raw)
    text.value = b"bye"
    print(text.value, text.raw)
    try:
        text.value = b"good morning"
    except ValueError as error:
        print("ValueError:", error)
    print("in ctypes:", text.get_obj().value)
