from multiprocessing import get_all_start_methods, get_context

if __name__ == "__main__":
    available = get_all_start_methods()
    method = "fork" if "fork" in available else "spawn"
    context = get_context(method)
    with context.Pool(processes=2) as pool:
        print(pool.map(abs, [-1, -2]))
