from multiprocessing import Process

from squares.work import square

if __name__ == "__main__":
    process = Process(target=square, args=(3,))
    process.start()
    process.join()
    print("exit code of the child:", process.exitcode)
