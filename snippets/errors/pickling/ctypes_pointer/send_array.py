import ctypes
from multiprocessing import Pool


class Image(ctypes.Structure):
    _fields_ = [
        ("size", ctypes.c_int),
        ("data", ctypes.c_char * 8),
    ]


def measure(image: Image) -> int:
    return image.size


if __name__ == "__main__":
    image = Image(3, b"abc")
    with Pool(processes=2) as pool:
        print(pool.map(measure, [image]))
