from multiprocessing import Process

child = Process(target=print, args=("hello",))
child.start()
child.join()
print("exit code of the child:", child.exitcode)
