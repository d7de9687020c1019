from multiprocessing.connection import Client, Listener

if __name__ == "__main__":
    with Listener(("localhost", 0)) as listener:
        address = listener.address
    try:
        Client(address)
    except ConnectionRefusedError:
        print("ConnectionRefusedError")
