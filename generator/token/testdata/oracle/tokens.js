// Prints the tokens of each file that a line of the input names: a JSON list a
// line. The first argument is the parser: acorn or typescript.
const fs = require("fs");

const parser = require(process.argv[2]);

function withAcorn(source) {
  const tokens = [];
  const comments = [];
  const tree = parser.parse(source, {
    ecmaVersion: "latest",
    sourceType: "module",
    allowHashBang: true,
    onToken: tokens,
    onComment: comments,
  });
  const templates = [];
  collect(tree, templates);
  const found = join(
    source,
    tokens.filter((t) => t.start < t.end),
    templates,
  );
  return found.concat(comments.map((c) => source.slice(c.start, c.end)));
}

// collect finds the templates that are in no other one.
function collect(node, templates) {
  if (!node || typeof node !== "object") return;
  if (node.type === "TemplateLiteral") {
    templates.push([node.start, node.end]);
    return;
  }
  for (const child of Object.values(node)) collect(child, templates);
}

function join(source, tokens, whole) {
  const found = [];
  for (const t of tokens) {
    const span = whole.find(([start, end]) => start <= t.start && t.end <= end);
    if (!span) found.push(source.slice(t.start, t.end));
    else if (span[0] === t.start) found.push(source.slice(...span));
  }
  return found;
}

// Its trees hold comments of documentation as nodes, and no others.
function withTypeScript(source) {
  const tree = parser.createSourceFile("a.ts", source, parser.ScriptTarget.Latest);
  const found = [];
  const whole = [parser.SyntaxKind.TemplateExpression, parser.SyntaxKind.TemplateLiteralType];
  (function walk(node) {
    if (parser.isJSDoc(node)) return;
    const children = node.getChildren(tree);
    if (whole.includes(node.kind) || children.length === 0) {
      if (node.getText(tree)) found.push(node.getText(tree));
      return;
    }
    children.forEach(walk);
  })(tree);
  return found;
}

const read = process.argv[2] === "acorn" ? withAcorn : withTypeScript;
for (const file of fs.readFileSync(0, "utf8").split("\n").filter(Boolean)) {
  console.log(JSON.stringify(read(fs.readFileSync(file, "utf8"))));
}
