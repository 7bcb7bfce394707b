package managed

import (
	"cmp"
	"path"
	"path/filepath"
	"strings"
)

// importPath returns the path by which the program of a file of JavaScript imports it:
// from the nearest folder, up to the package's, in which a file makes an app, else
// from its own.
func (c *copying) importPath(abs string) string {
	folder := filepath.Dir(abs)
	_, root := packageType(abs)
	for dir := range foldersUp(folder, cmp.Or(root, c.reconciler.outermost(c.at))) {
		if rel, err := filepath.Rel(dir, folder); err == nil && c.makesApp(dir, abs) {
			return "./" + path.Join(filepath.ToSlash(rel), importName(abs))
		}
	}
	return "./" + importName(abs)
}

// makesApp reports whether a file of a folder, other than one, makes an app.
func (c *copying) makesApp(dir, other string) bool {
	for _, pattern := range []string{"*.js", "*.[cm]js", "*.ts", "*.[cm]ts"} {
		for _, file := range glob(dir, pattern) {
			if file == other || strings.Contains(file, ".test.") || strings.Contains(file, ".spec.") {
				continue
			}
			f, err := sourceOf(c.framework.Language, file)
			if err != nil {
				continue
			}
			if makes, err := c.framework.HasApp(f); makes && err == nil {
				return true
			}
		}
	}
	return false
}

// importName returns the name that other files import a file of JavaScript by. A file
// of TypeScript is called what the compiler makes of it, as ES modules are, and has no
// extension in a project of CommonJS: what runs it uncompiled there, as ts-node and
// Jest do, finds no file of the compiled name.
func importName(abs string) string {
	name := filepath.Base(abs)
	ext := filepath.Ext(name)
	compiled, ok := compiledExtensions[ext]
	if !ok {
		return name
	}
	name = strings.TrimSuffix(name, ext)
	var compiler compilerOptions
	if kind, _ := packageType(abs); compiled == ".js" && kind != "module" && compiler.readNearest(filepath.Dir(abs)) {
		return name
	}
	return name + compiled
}

var compiledExtensions = map[string]string{".ts": ".js", ".tsx": ".js", ".mts": ".mjs", ".cts": ".cjs"}
