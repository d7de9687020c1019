def square(number):
    print(number * number)
