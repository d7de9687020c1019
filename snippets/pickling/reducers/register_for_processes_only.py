import copyreg
import pickle
from multiprocessing import Process, SimpleQueue
from multiprocessing.reduction import ForkingPickler


class Token:
    def __init__(self, secret):
        self.secret = secret

    def __reduce__(self):
        raise TypeError("a Token must not be stored")


def reduce_token(token):
    return Token, (token.secret,)


def show(queue):
    print("the child has", queue.get().secret)


if __name__ == "__main__":
    ForkingPickler.register(Token, reduce_token)
    queue = SimpleQueue()
    child = Process(target=show, args=(queue,))
    child.start()
    queue.put(Token("sesame"))
    child.join()
    try:
        pickle.dumps(Token("sesame"))
    except TypeError as error:
        print("pickle:", error)
    print("in copyreg:", Token in copyreg.dispatch_table)
