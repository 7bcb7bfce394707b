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
    "preproc_nullable",
}


def walk(node, found, comments):
    text = node.text.decode()
    if node.type == "comment":
        comments.append(text)
    elif node.type in WHOLE or (node.child_count == 0 and text):
        found.append(text.strip())
    else:
        for child in node.children:
            walk(child, found, comments)


for line in sys.stdin:
    with open(line.rstrip("\n"), "rb") as source:
        tree = PARSER.parse(source.read())
    found, comments = [], []
    walk(tree.root_node, found, comments)
    if tree.root_node.has_error:
        found.append("the parser finds an error")
    print(json.dumps(found + comments))
