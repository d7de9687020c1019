from multiprocessing import Value

if __name__ == "__main__":
    done = Value("i", 0)
    print("done == 0:", done == 0)
    print("not done:", not done)
    print("done.value == 0:", done.value == 0)
    print("not done.value:", not done.value)
