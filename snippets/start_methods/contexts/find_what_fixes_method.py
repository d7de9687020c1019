import multiprocessing as mp


def fixes_method(name: str, make) -> None:
    mp.set_start_method(None, force=True)
    make()
    print(f"{name}:", mp.get_start_method(allow_none=True) is not None)


if __name__ == "__main__":
    fixes_method("Process, not started", mp.Process)
    fixes_method("Pipe", mp.Pipe)
    fixes_method("RawValue", lambda: mp.RawValue("i"))
    fixes_method("RawArray", lambda: mp.RawArray("i", 2))
    fixes_method(
        "Value without lock", lambda: mp.Value("i", lock=False)
    )
    fixes_method("Value", lambda: mp.Value("i"))
    fixes_method("Lock", mp.Lock)
    fixes_method("Event", mp.Event)
    fixes_method("SimpleQueue", mp.SimpleQueue)
    fixes_method(
        "get_context('spawn')", lambda: mp.get_context("spawn")
    )
    fixes_method("get_context()", mp.get_context)
    fixes_method("cpu_count", mp.cpu_count)
