from multiprocessing import get_context


def main() -> None:
    def work() -> None:
        print("working")

    process = get_context("spawn").Process(target=work)
    process.start()
    process.join()


if __name__ == "__main__":
    main()
