# /// script
# [tool.runner]
# platforms = ["linux"]
# ///
import resource
from multiprocessing import Event, Pipe, Process, SimpleQueue


def send(queue, done) -> None:
    for _ in range(40):
        reader, _writer = Pipe(duplex=False)
        queue.put(reader)
    done.wait()


if __name__ == "__main__":
    queue, done = SimpleQueue(), Event()
    child = Process(target=send, args=(queue, done), daemon=True)
    child.start()
    _, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (40, hard))
    readers = []
    for _ in range(40):
        reader = queue.get()
        readers.append(reader)
        reader.close()
    print("received:", len(readers))
    done.set()
    child.join()
