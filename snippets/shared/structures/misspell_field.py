from ctypes import Structure, c_int
from multiprocessing import Process, Value


class Point(Structure):
    _fields_ = [("x", c_int), ("y", c_int)]


def move(point) -> None:
    point.x = 10
    point.why = 20


if __name__ == "__main__":
    point = Value(Point, 1, 2)
    child = Process(target=move, args=(point,))
    child.start()
    child.join()
    print("exit code:", child.exitcode)
    print("x, y:", point.x, point.y)
    print("why arrived:", hasattr(point, "why"))
