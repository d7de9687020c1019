# /// script
# [tool.runner]
# platforms = ["linux", "darwin"]
# ///
import pickle

if __name__ == "__main__":
    pickle.dumps(bytes(2**32), protocol=3)
