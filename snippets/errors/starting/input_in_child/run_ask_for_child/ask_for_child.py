from multiprocessing import Pipe, Process


def greet(parent) -> None:
    parent.send("Your name: ")
    print("hello", parent.recv())


if __name__ == "__main__":
    here, there = Pipe()
    process = Process(target=greet, args=(there,))
    process.start()
    there.close()
    question = here.recv()
    here.send(input(question))
    process.join()
    print("exit code:", process.exitcode)
