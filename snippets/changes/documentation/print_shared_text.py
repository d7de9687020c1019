from multiprocessing import Array, Process


def shout(text) -> None:
    text.value = text.value.upper()


if __name__ == "__main__":
    text = Array("c", b"hello world")
    child = Process(target=shout, args=(text,))
    child.start()
    child.join()
    print(text.value)
