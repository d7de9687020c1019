# /// script
# [tool.runner]
# ends = { "3.11" = "fails", "3.13" = "" }
# tabs = ["3.12", "3.13"]
# ///
import queue

if __name__ == "__main__":
    items = queue.Queue()
    items.put("an item")
    items.shutdown()
    print(items.get())
    try:
        items.get()
    except queue.ShutDown:
        print("no more")
