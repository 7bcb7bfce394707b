"""Print the tokens of each file that a line of the input names: a JSON list a line."""

import json
import sys

import tree_sitter
import tree_sitter_c_sharp

PARSER = tree_sitter.Parser(tree_sitter.Language(tree_sitter_c_sharp.language()))
WHOLE = {
    "string_literal",
    "verbatim_string_literal",
    "raw_string_literal",
    "interpolated_string_expression",
    "character_literal",
}
# Lines for the preprocessor that have code between them.
NESTED = {"preproc_if", "preproc_elif", "preproc_else"}


def walk(node, found, comments):
    text = node.text.decode()
    if node.type == "comment":
        comments.append(text)
    elif node.type in WHOLE or is_directive(node) or (node.child_count == 0 and text):
        found.append(text.strip())
    else:
        children = node.children
        if node.type in NESTED:
            found.append(text.splitlines()[0].rstrip())
            children = [child for child in children if child.start_point.row > node.start_point.row]
        for child in children:
            walk(child, found, comments)


def is_directive(node):
    return node.type.startswith("preproc_") and node.type not in NESTED


for line in sys.stdin:
    with open(line.rstrip("\n"), "rb") as source:
        tree = PARSER.parse(source.read())
    found, comments = [], []
    walk(tree.root_node, found, comments)
    if tree.root_node.has_error:
        found.append("the parser finds an error")
    print(json.dumps(found + comments))
