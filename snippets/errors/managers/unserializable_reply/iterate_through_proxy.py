from multiprocessing.managers import BaseManager, IteratorProxy


class Store:
    def get_rows(self):
        return (row for row in ["ann", "bob"])


class StoreManager(BaseManager):
    pass


StoreManager.register(
    "Store", Store, method_to_typeid={"get_rows": "Iterator"}
)
StoreManager.register(
    "Iterator", proxytype=IteratorProxy, create_method=False
)

if __name__ == "__main__":
    with StoreManager() as manager:
        for row in manager.Store().get_rows():
            print(row)
