from multiprocessing.managers import BaseManager


class Store:
    def get_rows(self):
        return ["ann", "bob"]


class StoreManager(BaseManager):
    pass


StoreManager.register("Store", Store)

if __name__ == "__main__":
    with StoreManager() as manager:
        for row in manager.Store().get_rows():
            print(row)
