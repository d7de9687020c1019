from multiprocessing import JoinableQueue

if __name__ == "__main__":
    tasks = JoinableQueue()
    tasks.put("a")
    tasks.get()
    tasks.task_done()
    tasks.task_done()
