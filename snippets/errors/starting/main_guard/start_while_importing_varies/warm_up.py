from multiprocessing import Process


def read_caches() -> None:
    print("caches are warm")


process = Process(target=read_caches)
process.start()
process.join()
