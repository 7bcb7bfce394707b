"""Format files with isort, autopep8 and yapf: prints a JSON list [tool, file, text] a line."""

import json
import sys

import autopep8
import isort
from yapf.yapflib import yapf_api

TOOLS = {
    "isort": isort.code,
    "isort google": lambda text: isort.code(text, profile="google"),
    "isort black": lambda text: isort.code(text, profile="black", force_sort_within_sections=True),
    "autopep8": autopep8.fix_code,
    "autopep8 -a -a": lambda text: autopep8.fix_code(text, options={"aggressive": 2}),
    "yapf pep8": lambda text: yapf_api.FormatCode(text, style_config="pep8")[0],
    "yapf google": lambda text: yapf_api.FormatCode(text, style_config="google")[0],
}

for line in sys.stdin:
    file = line.rstrip("\n")
    with open(file, encoding="utf-8") as source:
        text = source.read()
    for name, tool in TOOLS.items():
        print(json.dumps([name, file, tool(text)]))
