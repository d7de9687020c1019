from multiprocessing import Queue


class Log:
    def __enter__(self) -> "Log":
        self.queue = Queue()
        return self

    def __exit__(self, *error) -> None:
        self.queue.put("last words")


if __name__ == "__main__":
    with Log() as log:
        print("end of the block", flush=True)
    print("received:", log.queue.get())
