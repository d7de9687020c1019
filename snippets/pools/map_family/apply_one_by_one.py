from multiprocessing import Event, Pool


def keep(given: tuple) -> None:
    global started, go_on
    started, go_on = given


def wait() -> bool:
    started.set()
    return go_on.wait(10)


if __name__ == "__main__":
    events = Event(), Event()
    with Pool(1, initializer=keep, initargs=(events,)) as pool:
        result = pool.apply_async(wait)
        events[0].wait()
        print("ready:", result.ready())
        try:
            result.successful()
        except ValueError as error:
            print("ValueError:", "not ready" in str(error))
        events[1].set()
        result.wait()
        print(
            "ready:", result.ready(), "successful:", result.successful()
        )
