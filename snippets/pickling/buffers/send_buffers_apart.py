import pickle
from multiprocessing import Pipe, Process
from multiprocessing.connection import Connection


class Image:
    def __init__(self, width, pixels):
        self.width = width
        self.pixels = pixels

    def __reduce_ex__(self, protocol):
        return Image, (self.width, pickle.PickleBuffer(self.pixels))


def receive(connection: Connection) -> None:
    pickled = connection.recv_bytes()
    pixels = bytearray(connection.recv())
    connection.recv_bytes_into(pixels)
    image = pickle.loads(pickled, buffers=[pixels])
    print("no copy made by loads:", image.pixels is pixels)
    print("the child has", image.width, sum(image.pixels))


if __name__ == "__main__":
    image = Image(1000, bytearray(b"\1") * 1_000_000)
    buffers = []
    pickled = pickle.dumps(image, 5, buffer_callback=buffers.append)
    print("pickled without the pixels:", len(pickled) < 100, flush=True)
    here, there = Pipe()
    child = Process(target=receive, args=(there,))
    child.start()
    pixels = buffers[0].raw()
    here.send_bytes(pickled)
    here.send(len(pixels))
    here.send_bytes(pixels)
    child.join()
