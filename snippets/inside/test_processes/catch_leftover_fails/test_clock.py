import time
from multiprocessing import Process


def test_clock_starts():
    clock = Process(target=time.sleep, args=[60], name="clock")
    clock.start()
    assert clock.is_alive()
