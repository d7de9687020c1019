data = bytes(range(256)) * (32 * 2**20 // 256)
