from multiprocessing import Condition, Process, Value


def buy(changed: Condition, stock: Value, amount: int) -> None:
    with changed:
        changed.wait_for(lambda: stock.value >= amount)
        stock.value -= amount


if __name__ == "__main__":
    changed = Condition()
    stock = Value("i", 0, lock=False)
    buyers = [
        Process(target=buy, args=(changed, stock, n)) for n in (1, 2, 3)
    ]
    for buyer in buyers:
        buyer.start()
    for _ in range(7):
        with changed:
            stock.value += 1
            changed.notify_all()
    for buyer in buyers:
        buyer.join()
    print("left:", stock.value)
