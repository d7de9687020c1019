print("heavy is imported", flush=True)
