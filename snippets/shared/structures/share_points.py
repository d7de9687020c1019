from ctypes import Structure, c_double
from multiprocessing import Array, Process


class Point(Structure):
    _fields_ = [("x", c_double), ("y", c_double)]


def mirror(points: Array) -> None:
    with points:
        for point in points:
            point.x, point.y = point.y, point.x


if __name__ == "__main__":
    points = Array(Point, [(1, 2), (3, 4)])
    child = Process(target=mirror, args=(points,))
    child.start()
    child.join()
    print([(point.x, point.y) for point in points])
