from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor

if __name__ == "__main__":
    for kind in (ProcessPoolExecutor, ThreadPoolExecutor):
        with kind(max_workers=2) as executor:
            futures = [executor.submit(pow, 2, n) for n in range(4)]
        print("all done:", all(future.done() for future in futures))
        try:
            executor.submit(pow, 2, 4)
        except RuntimeError as error:
            print(error)
