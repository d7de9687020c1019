import pickle
from multiprocessing.reduction import ForkingPickler

if __name__ == "__main__":
    data = bytearray(1_000_000)
    pipe = ForkingPickler.dumps(data)
    print("what a Pipe sends holds the data:", len(pipe) > len(data))

    buffers = []
    wrapped = pickle.PickleBuffer(data)
    apart = pickle.dumps(wrapped, 5, buffer_callback=buffers.append)
    print("bytes beside the data:", len(apart))
    print("the buffer is the data:", buffers[0].raw().obj is data)
