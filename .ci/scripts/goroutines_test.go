package scripts

import (
	"go/ast"
	"go/parser"
	"go/token"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// .ci/goroutines searches for words. What the syntax says must be among what it
// finds.
func TestGoroutinesFindsEveryGoStatement(t *testing.T) {
	root := filepath.Join("..", "..")
	printed, err := exec.Command("bash", filepath.Join("..", "goroutines")).Output()
	if err != nil {
		t.Skipf("git grep does not run: %v", err)
	}
	list := exec.Command("git", "ls-files", "*.go", ":!golden")
	list.Dir = root
	files, err := list.Output()
	if err != nil {
		t.Fatal(err)
	}
	found, statements := strings.Fields(string(printed)), 0
	for _, name := range strings.Fields(string(files)) {
		file, err := parser.ParseFile(token.NewFileSet(), filepath.Join(root, name), nil, parser.SkipObjectResolution)
		if err != nil {
			t.Fatal(err)
		}
		ast.Inspect(file, func(n ast.Node) bool {
			if startsGoroutine(n) {
				statements++
				if dir := "./" + filepath.ToSlash(filepath.Dir(name)); !slices.Contains(found, dir) {
					t.Errorf("%s starts a goroutine, and .ci/goroutines does not print %s", name, dir)
				}
			}
			return true
		})
	}
	if statements == 0 {
		t.Error("no goroutine was found")
	}
}

func startsGoroutine(n ast.Node) bool {
	switch n := n.(type) {
	case *ast.GoStmt:
		return true
	case *ast.CallExpr:
		method, ok := n.Fun.(*ast.SelectorExpr)
		return ok && (method.Sel.Name == "Go" || method.Sel.Name == "Parallel")
	}
	return false
}
