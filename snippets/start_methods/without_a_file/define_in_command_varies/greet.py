from multiprocessing import Process


def greet():
    print("hello")


child = Process(target=greet)
child.start()
child.join()
print("exit code of the child:", child.exitcode)
