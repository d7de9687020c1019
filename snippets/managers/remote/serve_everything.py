from multiprocessing import Process, SimpleQueue
from multiprocessing.managers import SyncManager

KEY = b"a secret of both"


def serve(found: SimpleQueue) -> None:
    manager = SyncManager(("localhost", 0), authkey=KEY)
    server = manager.get_server()
    found.put(server.address)
    server.serve_forever()


if __name__ == "__main__":
    found = SimpleQueue()
    server = Process(target=serve, args=(found,), daemon=True)
    server.start()
    manager = SyncManager(found.get(), authkey=KEY)
    manager.connect()
    numbers = manager.list([1, 2, 3])
    print("kept by the server:", numbers)
    server.terminate()
    server.join()
