from multiprocessing import Process, Queue


def take_two(queue: Queue) -> None:
    queue.get()
    print("received:", queue.get())


if __name__ == "__main__":
    queue = Queue()
    queue.put(b"x" * 1_000_000)
    numbers = [1, 2]
    queue.put(numbers)
    numbers.append("added after put")
    child = Process(target=take_two, args=(queue,))
    child.start()
    child.join()
