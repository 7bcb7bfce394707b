package managed

import (
	"go/build/constraint"
	"go/parser"
	"go/token"
	"iter"
	"os"
	"path"
	"path/filepath"
	"strings"
	"unicode"

	"golang.org/x/mod/modfile"
	"golang.org/x/mod/module"

	"github.com/statusmith/statusmith/generator/internal/regular"
)

// packageOf returns the package of a folder: that of the files in it, else the one
// that is named after the folder. A folder of a command, and one that is a module
// without files and without a folder of commands, holds a program.
func packageOf(dir string) string {
	for _, file := range glob(dir, "*.go") {
		if name := goPackage(file); name != "" && !strings.HasSuffix(file, "_test.go") {
			return name
		}
	}
	name := strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return unicode.ToLower(r)
		}
		return -1
	}, folderOrModule(dir))
	isProgram := has(dir, "go.mod") && !has(dir, "cmd")
	if isProgram || filepath.Base(filepath.Dir(dir)) == "cmd" || filepath.Base(dir) == "cmd" || !token.IsIdentifier(name) {
		return "main"
	}
	return name
}

// folderOrModule returns the name of a folder, in the root of a module the last word
// of its path.
func folderOrModule(dir string) string {
	text, _ := regular.Read(filepath.Join(dir, "go.mod"), maxDocument)
	if prefix, _, ok := module.SplitPathVersion(modfile.ModulePath(text)); ok && prefix != "" {
		return path.Base(prefix)
	}
	return filepath.Base(dir)
}

func has(dir, name string) bool {
	_, err := os.Stat(filepath.Join(dir, name))
	return err == nil
}

// goModFiles yields the files go.mod that can be read in a folder and above it, the
// nearest first, with what they say.
func goModFiles(dir string) iter.Seq2[string, []byte] {
	return func(yield func(file string, text []byte) bool) {
		for root := range foldersUp(dir, "") {
			file := filepath.Join(root, "go.mod")
			if text, err := regular.Read(file, maxDocument); err == nil && !yield(file, text) {
				return
			}
		}
	}
}

// goImport returns the path by which a folder is imported; "" where no go.mod says it,
// and for a program, which nothing imports.
func goImport(dir string) string {
	if packageOf(dir) == "main" {
		return ""
	}
	for file, text := range goModFiles(dir) {
		root := filepath.Dir(file)
		if name := modfile.ModulePath(text); name != "" {
			rel, err := filepath.Rel(root, dir)
			if err != nil {
				return ""
			}
			return path.Join(name, filepath.ToSlash(rel))
		}
	}
	return ""
}

// goPackage returns the package that a file of Go says it belongs to, "" for none,
// and for a file that no build takes.
func goPackage(file string) string {
	text, err := regular.Read(file, maxDocument)
	if err != nil {
		return ""
	}
	f, err := parser.ParseFile(token.NewFileSet(), file, text, parser.PackageClauseOnly|parser.ParseComments)
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
