"""Which names in ``/dev/shm`` are in use, and which are left."""

import os
from multiprocessing import get_context, shared_memory

import pytest

from runner import shm

pytestmark = pytest.mark.skipif("sys.platform != 'linux'", reason="only Linux lists shared memory")


def test_a_semaphore_is_in_use_while_its_maker_lives():
    lock = get_context("spawn").Lock()
    name = lock._semlock.name.replace("/", "sem.")
    assert name in shm.names()
    assert not shm.unused([name])


def test_a_segment_is_in_use_until_it_is_closed():
    segment = shared_memory.SharedMemory(create=True, size=10)
    assert not shm.unused([segment.name])
    segment.close()
    assert shm.unused([segment.name]) == {segment.name}
    segment.unlink()
    assert not shm.unused([segment.name])


def test_a_name_that_goes_while_they_are_listed_hides_no_other(monkeypatch, tmp_path):
    def scan(folder):
        entries = list(listed(folder))
        (tmp_path / "goes").unlink()
        return entries

    listed = os.scandir
    (tmp_path / "goes").touch()
    (tmp_path / "stays").touch()
    monkeypatch.setattr(shm, "FOLDER", tmp_path)
    monkeypatch.setattr(os, "scandir", scan)
    assert shm.names() == {"stays"}
