import sys

frame = sys._getframe()
while frame.f_code.co_name != "work":
    frame = frame.f_back
print("counted something:", frame.f_locals["count"] > 0, flush=True)
frame.f_globals["wanted"] = False
