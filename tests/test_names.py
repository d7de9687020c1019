"""Which documented names a script uses."""

import json
import textwrap

import pytest
from conftest import ROOT

from runner.names import Names
from runner.snippet import Snippet

NAMES = Names(json.loads((ROOT / "tests" / "api_names.json").read_text()))


def used(script: str) -> set[str]:
    return set(NAMES.used_in(textwrap.dedent(script)))


@pytest.mark.parametrize(
    ("script", "name"),
    [
        ("import multiprocessing as mp\nmp.cpu_count()", "multiprocessing.cpu_count"),
        ("import multiprocessing.connection\nmultiprocessing.connection.wait([])", "multiprocessing.connection.wait"),
        ("from multiprocessing import Queue as Q\nq = Q()\nq.put(1)", "multiprocessing.Queue.put"),
        ("from multiprocessing import Lock\nwith Lock():\n    pass", "multiprocessing.Lock.__exit__"),
        ("from multiprocessing import Pipe\na, b = Pipe()\nb.poll()", "multiprocessing.connection.Connection.poll"),
        (
            "from multiprocessing import Pipe\nends = Pipe()\nends[0].recv()",
            "multiprocessing.connection.Connection.recv",
        ),
        ("import multiprocessing as mp\nfor p in mp.active_children():\n    p.pid", "multiprocessing.Process.pid"),
        (
            "import multiprocessing as mp\nps = [mp.Process() for _ in 'ab']\nps[0].kill()",
            "multiprocessing.Process.kill",
        ),
        (
            "import multiprocessing as mp\nps = []\nps.append(mp.Process())\nfor p in ps: p.kill()",
            "multiprocessing.Process.kill",
        ),
        ("import multiprocessing as mp\nmp.get_context('spawn').Event()", "multiprocessing.context.SpawnContext.Event"),
        ("import multiprocessing as mp\nmp.get_context('spawn').Event().set()", "multiprocessing.Event.set"),
        ("import multiprocessing as mp\nmp.Lock()", "multiprocessing.context.DefaultContext.Lock"),
        ("import multiprocessing as mp\nmp.Array('c', 3).raw", "multiprocessing.sharedctypes.SynchronizedString.raw"),
        (
            "import multiprocessing as mp\nmp.Array('i', 3)[0] = 1",
            "multiprocessing.sharedctypes.SynchronizedArray.__setitem__",
        ),
        (
            "import multiprocessing as mp\nv = mp.Value('i')\nv.value += 1",
            "multiprocessing.sharedctypes.Synchronized.value",
        ),
        (
            "import multiprocessing as mp\nm = mp.Manager()\nd = m.dict()\nd |= {}",
            "multiprocessing.managers.DictProxy.__ior__",
        ),
        (
            "import multiprocessing as mp\nm = mp.Manager()\nprint(m.list())",
            "multiprocessing.managers.BaseProxy.__str__",
        ),
        ("import multiprocessing as mp\nm = mp.Manager()\nlen(m.list())", "multiprocessing.managers.ListProxy.__len__"),
        ("from multiprocessing import shared_memory", "multiprocessing.shared_memory"),
        (
            "from concurrent.futures import ProcessPoolExecutor, wait\nwith ProcessPoolExecutor() as e:\n"
            "    done, _ = wait([e.submit(int)])\n    done.pop()\n    [f.result() for f in done]",
            "concurrent.futures.Future.result",
        ),
        (
            "from multiprocessing import Process\nclass Mine(Process):\n    def run(self):\n        self.name",
            "multiprocessing.Process.name",
        ),
        (
            "from multiprocessing import Process\nclass Mine(Process):\n    def run(self): pass",
            "multiprocessing.Process.run",
        ),
        (
            "import multiprocessing as mp\ndef work(q):\n    q.get()\nmp.Process(target=work, args=(mp.Queue(),))",
            "multiprocessing.Queue.get",
        ),
        ("import multiprocessing as mp\ndef work(x: mp.Queue):\n    x.get()", "multiprocessing.Queue.get"),
        (
            "import multiprocessing as mp\ndef make():\n    return mp.Event()\nmake().wait()",
            "multiprocessing.Event.wait",
        ),
    ],
)
def test_a_name_is_found(script, name):
    assert name in used(script)


@pytest.mark.parametrize(
    "script",
    [
        "import queue\nq = queue.Queue()\nq.put(1)",
        "import threading\nlock = threading.Lock()\nlock.acquire()",
        "print('multiprocessing.Queue().put(1)')",
        "def put(q):\n    q.put(1)",
        "this is no Python",
    ],
)
def test_what_is_not_multiprocessing_uses_nothing(script):
    assert used(script) == set()


def test_the_context_of_a_method_is_not_that_of_another():
    found = used("import multiprocessing as mp\nc = mp.get_context('fork')\nc.Queue().put(1)")
    assert "multiprocessing.context.ForkContext.Queue" in found
    assert "multiprocessing.Queue.put" in found
    assert not found & {"multiprocessing.Queue", "multiprocessing.context.SpawnContext.Queue"}


def test_a_loop_over_all_methods_uses_all_contexts():
    found = used("import multiprocessing as mp\nfor m in mp.get_all_start_methods():\n    mp.get_context(m).Lock()")
    kinds = {"Fork", "Spawn", "ForkServer"}
    assert {f"multiprocessing.context.{kind}Context.Lock" for kind in kinds} <= found


def test_what_holds_itself_has_an_end():
    assert used("import multiprocessing as mp\nx = [mp.Lock()]\nx = [x]\nx.append(x)\nx[0][0].locked()")


def test_the_scripts_beside_a_snippet_count(tmp_path):
    (tmp_path / "run_it").mkdir()
    (tmp_path / "run_it.console").write_text("$ python it.py\n")
    (tmp_path / "run_it" / "it.py").write_text("import multiprocessing\nmultiprocessing.cpu_count()\n")
    snippet = Snippet(tmp_path / "run_it.console", tmp_path)
    assert "multiprocessing.cpu_count" in NAMES.used_by(snippet)


def test_a_session_counts(tmp_path):
    path = tmp_path / "ask.pycon"
    path.write_text(">>> import multiprocessing\n>>> multiprocessing.cpu_count()\n")
    assert "multiprocessing.cpu_count" in NAMES.used_by(Snippet(path, tmp_path))
