import os
from multiprocessing import Process
from multiprocessing.connection import Client, Listener, wait

KEY = b"a secret of all machines"


def work(address, crash: bool) -> None:
    with Client(address, authkey=KEY) as office:
        while (job := office.recv()) is not None:
            if crash:
                os._exit(1)
            office.send(job * job)


if __name__ == "__main__":
    with Listener(("localhost", 0), authkey=KEY) as listener:
        for crash in (True, False):
            Process(target=work, args=(listener.address, crash)).start()
        idle = [listener.accept(), listener.accept()]
        jobs, busy, results = [1, 2, 3], {}, {}
        while jobs or busy:
            while jobs and idle:
                machine = idle.pop()
                busy[machine] = jobs.pop()
                machine.send(busy[machine])
            if not busy:
                raise RuntimeError("no machine is left")
            for machine in wait(busy):
                job = busy.pop(machine)
                try:
                    results[job] = machine.recv()
                    idle.append(machine)
                except (EOFError, OSError):
                    jobs.append(job)
                    print("a machine is gone, its job is back")
        for machine in idle:
            machine.send(None)
        print(sorted(results.items()))
