# /// script
# requires-python = ">=3.14"
# ///
from concurrent import interpreters

if __name__ == "__main__":
    main = interpreters.get_main()
    other = interpreters.create()
    print("ids:", [each.id for each in interpreters.list_all()])
    print("this is the main one:", interpreters.get_current() == main)
    print(main.id, main.whence, main.is_running())
    print(other.id, other.whence, other.is_running())
    other.close()
    print("ids:", [each.id for each in interpreters.list_all()])
