# /// script
# [tool.runner]
# tabs = ["3.15", "3.13"]
# ///
from multiprocessing import Pool
from unittest.mock import MagicMock


class Client:
    def get(self, path: str) -> str:
        return "from the network"


def fetch(client: Client) -> str:
    return client.get("/status")


if __name__ == "__main__":
    client = MagicMock(spec=Client)
    client.get.return_value = "ok"
    with Pool(processes=2) as pool:
        print(pool.map(fetch, [client]))
