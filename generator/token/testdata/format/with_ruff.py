"""Format files in the fences of a page of Markdown with ruff: prints a JSON list [options, file, text] a line."""

import json
import pathlib
import re
import subprocess
import sys
import tempfile

RUFF = pathlib.Path(sys.executable).with_name("ruff")
OPTIONS = {
    "ruff in markdown": [],
    "ruff in markdown, single quotes and tabs": [
        "--config=format.quote-style='single'",
        "--config=format.indent-style='tab'",
    ],
}

files = sys.stdin.read().split()
texts = [pathlib.Path(file).read_text(encoding="utf-8") for file in files]
for name, options in OPTIONS.items():
    with tempfile.TemporaryDirectory() as folder:
        page = pathlib.Path(folder, "page.md")
        page.write_text("\n".join(f"```python\n{text}```\n" for text in texts), encoding="utf-8")
        subprocess.run([RUFF, "format", "--quiet", "--isolated", "--no-cache", *options, page], check=True)
        fences = re.findall(r"^```python\n(.*?)^```$", page.read_text(encoding="utf-8"), re.DOTALL | re.MULTILINE)
    if len(fences) != len(files):
        sys.exit(f"{len(fences)} fences of {len(files)}")
    for file, text in zip(files, fences):
        print(json.dumps([name, file, text]))
