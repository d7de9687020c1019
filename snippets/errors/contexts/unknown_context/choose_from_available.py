from multiprocessing import get_all_start_methods, get_context

if __name__ == "__main__":
    available = get_all_start_methods()
    forkserver = "forkserver" in available
    context = get_context("forkserver" if forkserver else "spawn")
    with context.Pool(processes=2) as pool:
        print(pool.map(abs, [-1, -2]))
