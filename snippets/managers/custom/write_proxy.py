from multiprocessing.managers import BaseManager, BaseProxy


class Temperature:
    def __init__(self) -> None:
        self.degrees = 20.0


class TemperatureProxy(BaseProxy):
    _exposed_ = ("__getattribute__", "__setattr__")

    @property
    def degrees(self) -> float:
        return self._callmethod("__getattribute__", ("degrees",))

    @degrees.setter
    def degrees(self, value: float) -> None:
        self._callmethod("__setattr__", ("degrees", value))


class WeatherManager(BaseManager):
    pass


WeatherManager.register("Temperature", Temperature, TemperatureProxy)

if __name__ == "__main__":
    with WeatherManager() as manager:
        temperature = manager.Temperature()
        temperature.degrees += 1.5
        print(temperature.degrees)
