package token_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// A wrapper is the smallest program that a formatter reads, for each of the
// forms that are none by themselves: "" where the form is one. HERE stands for
// its lines, which are indented as it is, and IMPORTS for the imports above them.
type wrapper struct{ function, statement string }

var wrappers = map[string]wrapper{
	".py": {"", "def handler(request):\n    HERE\n"},
	".js": {"", "function handler(req, res) {\n  HERE\n}\n"},
	".rb": {
		"class OrdersController < ApplicationController\n  HERE\nend\n",
		"class OrdersController < ApplicationController\n  def show\n    HERE\n  end\nend\n",
	},
	".go": {"package orders\n\nHERE\n", "package orders\n\nfunc handler(w http.ResponseWriter, r *http.Request) {\n\tHERE\n}\n"},
	".java": {
		"package com.example;\n\nIMPORTS\nclass Orders {\n    HERE\n}\n",
		"package com.example;\n\nclass Orders {\n    Object show() {\n        HERE\n    }\n}\n",
	},
	".cs": {
		"IMPORTS\ninternal static class Orders\n{\n    HERE\n}\n",
		"internal static class Orders\n{\n    internal static IResult Show(HttpContext context)\n    {\n        HERE\n    }\n}\n",
	},
}

// around returns the wrapper of a golden, "" for one that is a program.
func around(file string) string {
	w := wrappers[filepath.Ext(file)]
	form := filepath.Base(filepath.Dir(file))
	switch file = filepath.ToSlash(file); {
	case form == "statement":
		return w.statement
	case form == "function" || strings.Contains(file, "/bodies/"):
		return w.function
	}
	return ""
}

// wrap puts a source text into the program around it.
func wrap(program, source string) string {
	imports := ""
	if strings.Contains(program, "IMPORTS") {
		imports, source = cutImports(source)
		program = strings.Replace(program, "IMPORTS\n", imports, 1)
	}
	above, below, _ := strings.Cut(program, "HERE\n")
	indent := above[strings.LastIndexByte(above, '\n')+1:]
	lines := strings.SplitAfter(source, "\n")
	for i, line := range lines {
		if i > 0 && strings.TrimSpace(line) != "" {
			lines[i] = indent + line
		}
	}
	return above + strings.Join(lines, "") + below
}

// cutImports divides a source text behind its imports and the blank line there.
func cutImports(source string) (imports, rest string) {
	size := 0
	for line := range strings.Lines(source) {
		if !strings.HasPrefix(line, "import ") && !strings.HasPrefix(line, "using ") && line != "\n" {
			break
		}
		size += len(line)
	}
	return source[:size], source[size:]
}

// programs lists sources of ours and goldens of all forms as a tool reads them:
// those that are no programs are in one.
func programs(t testing.TB, extensions []string, folders ...string) []string {
	t.Helper()
	files := sources(t, extensions, folders...)
	dir := t.TempDir()
	for i, file := range files {
		program := around(file)
		if program == "" {
			continue
		}
		source, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		name := strings.TrimLeft(filepath.ToSlash(file), "./")
		files[i] = filepath.Join(dir, strings.ReplaceAll(name, "/", "_"))
		if err := os.WriteFile(files[i], []byte(wrap(program, string(source))), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	return files
}
