from multiprocessing import Array, Value

if __name__ == "__main__":
    counter = Value("i", 2**31 - 1)
    counter.value += 1
    print("int:", counter.value)
    pixels = Array("B", [250, 251, 252])
    with pixels:
        pixels[0] += 10
    print("byte:", pixels[0])
    try:
        pixels[0] = 1.5
    except TypeError:
        print("TypeError: no place for a fraction")
    try:
        pixels[3] = 4
    except IndexError as error:
        print("IndexError:", error)
    try:
        pixels[:] = [1, 2, 3, 4]
    except ValueError as error:
        print("ValueError:", error)
