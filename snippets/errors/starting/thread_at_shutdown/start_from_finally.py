from multiprocessing import Process


def report() -> None:
    print("report sent")


def send_report() -> None:
    process = Process(target=report)
    process.start()
    process.join()


if __name__ == "__main__":
    try:
        print("end of the work", flush=True)
    finally:
        send_report()
