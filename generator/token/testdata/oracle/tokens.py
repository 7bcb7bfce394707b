"""Print the tokens of each file that a line of the input names: a JSON list a line."""

import json
import sys
import tokenize


def tokens(file):
    found, comments, depth = [], [], 0
    with open(file, "rb") as source:
        for token in tokenize.tokenize(source.readline):
            name = tokenize.tok_name[token.type]
            if name.endswith("STRING_START"):
                depth += 1
                begin = token.start if depth == 1 else begin
            elif name.endswith("STRING_END"):
                depth -= 1
                if depth == 0:
                    found.append(between(file, begin, token.end))
            elif depth > 0 or name in ("NL", "ENCODING", "ENDMARKER"):
                continue
            elif name == "COMMENT":
                comments.append(token.string)
            elif name in ("NEWLINE", "INDENT", "DEDENT"):
                found.append(name)
            else:
                found.append(token.string)
    return found + comments


def between(file, begin, end):
    with open(file, encoding="utf-8") as source:
        lines = source.read().splitlines(keepends=True)[begin[0] - 1 : end[0]]
    lines[-1] = lines[-1][: end[1]]
    return "".join(lines)[begin[1] :]


for line in sys.stdin:
    print(json.dumps(tokens(line.rstrip("\n"))))
