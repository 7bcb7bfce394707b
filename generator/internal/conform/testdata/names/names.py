"""Prints names that mean something to Python or to the framework: keywords,
builtins, modules, and the parameters of functions that take any keyword, since
a path parameter of such a name may reach one of them."""
import ast
import builtins
import contextlib
import io
import keyword
import pathlib
import sys
import sysconfig

before = set(sys.modules)
with contextlib.redirect_stdout(io.StringIO()):
    exec(sys.argv[1])  # imports the framework and prints its version
names = {*keyword.kwlist, *getattr(keyword, "softkwlist", []), *dir(builtins)}
names |= {*sys.builtin_module_names, *sys.modules}
for module in set(sys.modules) - before:
    if "." not in module:
        names |= set(dir(sys.modules[module]))
left_out = {"pip", "setuptools", "pkg_resources", "_distutils_hack"}
site = pathlib.Path(sysconfig.get_path("purelib"))
for file in site.rglob("*.py"):
    if file.relative_to(site).parts[0] in left_out:
        continue
    try:
        tree = ast.parse(file.read_bytes())
    except SyntaxError:
        continue
    for node in ast.walk(tree):
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)) and node.args.kwarg:
            a = node.args
            names |= {p.arg for p in (*a.posonlyargs, *a.args, *a.kwonlyargs, a.kwarg, a.vararg) if p}
print(*sorted(n for n in names if n.isidentifier() and n.isascii()))
