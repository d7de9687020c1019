from multiprocessing import Array, Process


def shout(text: Array) -> None:
    with text.get_lock():
        text.value = text.value.upper()


if __name__ == "__main__":
    text = Array("c", 12)
    text.value = b"hello"
    child = Process(target=shout, args=(text,))
    child.start()
    child.join()
    print(text.value)
    print(text.raw)
    print("room for", len(text.get_obj()))
