from multiprocessing.shared_memory import ShareableList

if __name__ == "__main__":
    colors = ShareableList(["red", "blue", "red", 7])
    other = ShareableList(name=colors.shm.name)
    print("red:", other.count("red"), "times")
    print("blue at", other.index("blue"))
    try:
        other.index("green")
    except ValueError:
        print("ValueError: no green")
    try:
        other[4] = "green"
    except IndexError:
        print("IndexError: no fifth place")
    other.shm.close()
    colors.shm.close()
    colors.shm.unlink()
