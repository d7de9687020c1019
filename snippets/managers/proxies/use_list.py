from multiprocessing import Manager

if __name__ == "__main__":
    with Manager() as manager:
        numbers = manager.list([3, 1, 2])
        numbers.append(1)
        numbers.extend([5, 4])
        numbers.insert(0, 9)
        print(numbers[:], "length", len(numbers))
        numbers[0] = 0
        numbers.remove(5)
        print("popped:", numbers.pop(), "ones:", numbers.count(1))
        numbers.sort()
        numbers.reverse()
        print(numbers, "2 at", numbers.index(2))
