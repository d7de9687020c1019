from multiprocessing import Pool


class FakeClient:
    def get(self, path: str) -> str:
        return "ok"


def fetch(client) -> str:
    return client.get("/status")


if __name__ == "__main__":
    client = FakeClient()
    with Pool(processes=2) as pool:
        print(pool.map(fetch, [client]))
