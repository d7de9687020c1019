import multiprocessing

import pytest


@pytest.fixture(autouse=True)
def no_leftovers():
    yield
    left = multiprocessing.active_children()
    for process in left:
        process.kill()
        process.join()
    assert [process.name for process in left] == []
