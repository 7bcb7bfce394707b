package managed

import (
	"go/build/constraint"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"strings"
	"unicode"
)

// packageOf returns the package of a folder: that of the files in it, else the one
// that is named after the folder. A folder of a command, and one that is a module
// without files, holds a program.
func packageOf(dir string) string {
	files, _ := filepath.Glob(filepath.Join(escapeGlob(dir), "*.go"))
	for _, file := range files {
		if name := goPackage(file); name != "" && !strings.HasSuffix(file, "_test.go") {
			return name
		}
	}
	name := strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return unicode.ToLower(r)
		}
		return -1
	}, filepath.Base(dir))
	_, err := os.Stat(filepath.Join(dir, "go.mod"))
	if err == nil || filepath.Base(filepath.Dir(dir)) == "cmd" || filepath.Base(dir) == "cmd" || !token.IsIdentifier(name) {
		return "main"
	}
	return name
}

// goPackage returns the package that a file of Go says it belongs to, "" for none,
// and for a file that no build takes.
func goPackage(file string) string {
	f, err := parser.ParseFile(token.NewFileSet(), file, nil, parser.PackageClauseOnly|parser.ParseComments)
	if err != nil {
		return ""
	}
	for _, group := range f.Comments {
		for _, c := range group.List {
			expr, err := constraint.Parse(c.Text)
			if err == nil && expr.String() == "ignore" {
				return ""
			}
		}
	}
	return f.Name.Name
}
