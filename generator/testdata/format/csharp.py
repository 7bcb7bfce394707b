"""Parse C# files and fail for each that holds a mistake, with its lines."""

import pathlib
import sys

import tree_sitter
import tree_sitter_c_sharp

parser = tree_sitter.Parser(tree_sitter.Language(tree_sitter_c_sharp.language()))


def mistakes(node):
    if node.is_error or node.is_missing:
        yield node.start_point.row + 1
    for child in node.children:
        if child.has_error:
            yield from mistakes(child)


wrong = 0
for name in sys.argv[1:]:
    root = parser.parse(pathlib.Path(name).read_bytes()).root_node
    for line in mistakes(root) if root.has_error else ():
        print(f"{name}:{line}: syntax error")
        wrong += 1
sys.exit(wrong > 0)
