"""Format files with black: prints a JSON list [options, file, text] a line."""

import json
import sys

import black

MODES = {
    "default": black.Mode(),
    "line length 79": black.Mode(line_length=79),
    "line length 120": black.Mode(line_length=120),
    "line length 60": black.Mode(line_length=60),
    "preview": black.Mode(preview=True),
    "unstable, line length 60": black.Mode(preview=True, unstable=True, line_length=60),
    "-S -C": black.Mode(string_normalization=False, magic_trailing_comma=False),
}

for line in sys.stdin:
    file = line.rstrip("\n")
    with open(file, encoding="utf-8") as source:
        text = source.read()
    for name, mode in MODES.items():
        print(json.dumps([name, file, black.format_str(text, mode=mode)]))
