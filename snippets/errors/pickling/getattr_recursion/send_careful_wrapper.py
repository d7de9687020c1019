from multiprocessing import Pool


class Settings:
    def __init__(self, values: dict) -> None:
        self.values = values

    def __getattr__(self, name: str):
        if name == "values" or name not in self.values:
            raise AttributeError(name)
        return self.values[name]


def add(settings: Settings) -> int:
    return settings.a + settings.b


if __name__ == "__main__":
    settings = Settings({"a": 1, "b": 2})
    with Pool(processes=1) as pool:
        print(pool.map(add, [settings]))
