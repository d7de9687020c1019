from multiprocessing import Process
from pdb import Pdb


def work() -> None:
    total = 5
    with open("/dev/tty") as keyboard, open("/dev/tty", "w") as screen:
        Pdb(stdin=keyboard, stdout=screen).set_trace()
        total += 1
    print("total:", total)


if __name__ == "__main__":
    process = Process(target=work)
    process.start()
    process.join()
    print("exit code of the child:", process.exitcode)
