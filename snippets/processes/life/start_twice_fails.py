from multiprocessing import Process

if __name__ == "__main__":
    process = Process(target=print, args=("once",))
    process.start()
    process.join()
    process.start()
