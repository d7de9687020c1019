import multiprocessing

import pytest
from words import count_all

METHODS = sorted(multiprocessing.get_all_start_methods())


@pytest.fixture(params=METHODS)
def context(request):
    return multiprocessing.get_context(request.param)


def test_counts_each_text(context):
    assert count_all(["one", "and two"], context) == [1, 2]
