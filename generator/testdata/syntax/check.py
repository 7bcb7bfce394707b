"""Compile every Python file in some folders and print how many there are."""

import pathlib
import sys

files = [file for folder in sys.argv[1:] for file in pathlib.Path(folder).rglob("*.py")]
for file in files:
    compile(file.read_text(encoding="utf-8"), str(file), "exec")
print(len(files))
