import ctypes
from multiprocessing import Array, Value

if __name__ == "__main__":
    print("int:", Value("q", 7).value)
    print("float:", Value("d", 0.5).value)
    print("bool:", Value(ctypes.c_bool, True).value)
    text = Array("c", 20)
    text.value = "grün".encode()
    print("str:", text.value.decode())
