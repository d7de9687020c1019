# /// script
# [tool.runner]
# alone = true
# ///
from multiprocessing import Pipe, Process
from multiprocessing.shared_memory import SharedMemory
from time import perf_counter

SIZE = 20_000_000


def answer(receiver, memory_name: str, reply) -> None:
    memory = SharedMemory(name=memory_name)
    while (message := receiver.recv()) is not None:
        data = memory.buf if message == "look" else message
        reply.send(data[0] + data[SIZE - 1])
        del data
    memory.close()


if __name__ == "__main__":
    memory = SharedMemory(create=True, size=SIZE)
    memory.buf[0] = memory.buf[SIZE - 1] = 1
    data = bytes(memory.buf)
    receiver, sender = Pipe(duplex=False)
    answers, reply = Pipe(duplex=False)
    child = Process(target=answer, args=(receiver, memory.name, reply))
    child.start()
    seconds = {len("look"): 1.0, SIZE: 1.0}
    for message in ("look", data) * 20:
        start = perf_counter()
        sender.send(message)
        total = answers.recv()
        passed = perf_counter() - start
        seconds[len(message)] = min(passed, seconds[len(message)])
        assert total == 2
    sender.send(None)
    child.join()
    memory.close()
    memory.unlink()
    ratio = seconds[SIZE] / seconds[4]
    print("a look is more than 5 times as fast:", ratio > 5)
