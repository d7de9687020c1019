jobs = ["resize", "upload"]
