def halve(side: int) -> None:
    print(side // 2)
