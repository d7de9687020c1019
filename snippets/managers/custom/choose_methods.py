from multiprocessing.managers import BaseManager, RemoteError


class Vault:
    def open(self) -> str:
        return "open"

    def blow_up(self) -> str:
        return "gone"


class VaultManager(BaseManager):
    pass


VaultManager.register("Vault", Vault, exposed=("open",))

if __name__ == "__main__":
    with VaultManager() as manager:
        vault = manager.Vault()
        print(vault.open())
        print("has blow_up:", hasattr(vault, "blow_up"))
        try:
            vault._callmethod("blow_up")
        except RemoteError:
            print("the manager refuses")
