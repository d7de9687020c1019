from ctypes import Structure, c_double
from multiprocessing import Array, Process


class Point(Structure):
    _fields_ = [("x", c_double), ("y", c_double)]


def move(points, dx: float) -> None:
    with points:
        for point in points.get_obj():
            point.x += dx


if __name__ == "__main__":
    points = Array(Point, [(1, 1), (2, 4), (3, 9)])
    workers = [
        Process(target=move, args=(points, dx)) for dx in (0.5, 10)
    ]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    print([(point.x, point.y) for point in points])
