from multiprocessing import AuthenticationError
from multiprocessing.managers import SyncManager

if __name__ == "__main__":
    with SyncManager(("localhost", 0), authkey=b"right") as manager:
        stranger = SyncManager(manager.address, authkey=b"wrong")
        try:
            stranger.connect()
        except AuthenticationError as error:
            print("AuthenticationError:", error)
