from multiprocessing import Pipe

if __name__ == "__main__":
    here, there = Pipe()
    here.send(lambda number: number * 2)
