from multiprocessing import get_context

if __name__ == "__main__":
    context = get_context("spawn")
    with context.Pool(processes=2) as pool:
        print(pool.map(abs, [-1, -2]))
