from multiprocessing import Manager

if __name__ == "__main__":
    with Manager() as manager:
        state = manager.Namespace()
        state.names = ["ann"]
        state.names.append("bob")
        print(state.names)
        state.names += ["bob"]
        print(state.names)
