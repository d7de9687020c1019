from multiprocessing import Process
from multiprocessing.managers import BaseManager
from queue import Queue

KEY = b"a secret of all machines"
jobs, results = Queue(), Queue()


def get_jobs() -> Queue:
    return jobs


def get_results() -> Queue:
    return results


class Office(BaseManager):
    pass


Office.register("get_jobs", get_jobs)
Office.register("get_results", get_results)


def work(address) -> None:
    office = Office(address, authkey=KEY)
    office.connect()
    jobs, results = office.get_jobs(), office.get_results()
    while (number := jobs.get()) is not None:
        results.put((number, number**2))


if __name__ == "__main__":
    with Office(("localhost", 0), authkey=KEY) as office:
        jobs, results = office.get_jobs(), office.get_results()
        machines = [
            Process(target=work, args=(office.address,))
            for _ in range(2)
        ]
        for machine in machines:
            machine.start()
        for number in range(5):
            jobs.put(number)
        print(sorted(results.get() for _ in range(5)))
        for _ in machines:
            jobs.put(None)
        for machine in machines:
            machine.join()
