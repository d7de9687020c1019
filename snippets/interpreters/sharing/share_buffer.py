# /// script
# requires-python = ">=3.14"
# ///
from concurrent import interpreters


def fill(view: memoryview) -> None:
    view[:5] = b"hello"


if __name__ == "__main__":
    data = bytearray(8)
    interpreter = interpreters.create()
    interpreter.call(fill, memoryview(data))
    print(data)
    interpreter.close()
