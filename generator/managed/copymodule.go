package managed

import (
	"encoding/json"
	"errors"
	"go/parser"
	"go/token"
	"io/fs"
	"path/filepath"
	"strings"

	"github.com/statusmith/statusmith/generator"
	"github.com/statusmith/statusmith/generator/internal/regular"
	"github.com/statusmith/statusmith/generator/region"
)

// withForm returns the options with the form that goes with the file, and the
// dialect that the file is in.
func (c *copying) withForm(o generator.Options) generator.Options {
	form := generator.Endpoint
	if c.syntax != region.Markdown {
		usual := generator.Function
		if isBlankFile(c.path) {
			usual = generator.Module
		}
		if c.framework.Has(usual) {
			form = usual
		}
	}
	o = o.WithForm(form)
	if o.Form != generator.Endpoint && o.Dialect == "" && len(c.framework.Dialects) > 0 {
		o.Dialect = dialectOf(c.path)
	}
	return c.framework.Suited(o, filepath.Dir(c.path))
}

// isBlankFile reports whether there is nothing in a file, or no file.
func isBlankFile(path string) bool {
	text, err := regular.Read(path, 1<<10)
	return errors.Is(err, fs.ErrNotExist) || err == nil && isBlank(string(text))
}

func isBlank(text string) bool { return strings.Trim(text, "\ufeff\r\n\t ") == "" }

func (c *copying) isBlank() bool { return isBlank(c.document.text) }

// dialectOf returns the dialect of JavaScript that Node reads a file in: its
// extension says it, else the nearest package.json.
func dialectOf(path string) string {
	switch strings.ToLower(filepath.Ext(path)) {
	case ".mjs":
		return generator.ESM
	case ".cjs":
		return generator.CommonJS
	case ".ts", ".mts", ".cts", ".tsx":
		return generator.TypeScript
	}
	abs, err := filepath.Abs(path)
	if err != nil {
		return generator.CommonJS
	}
	for dir := filepath.Dir(abs); ; dir = filepath.Dir(dir) {
		text, err := regular.Read(filepath.Join(dir, "package.json"), 1<<20)
		var manifest struct{ Type string }
		if err == nil {
			if json.Unmarshal(text, &manifest) == nil && manifest.Type == "module" {
				return generator.ESM
			}
			return generator.CommonJS
		}
		if dir == filepath.Dir(dir) {
			return generator.CommonJS
		}
	}
}

// placeModule writes what a new file has above a module, and what a program adds
// to use it.
func (c *copying) placeModule() error {
	if c.code.Form != generator.Module || c.syntax == region.Markdown {
		return nil
	}
	place := c.place()
	var err error
	if c.code.Header, err = c.framework.ModuleHeader(place); err != nil {
		return err
	}
	c.use, err = c.framework.Use(place)
	return err
}

// place says where the file of a module is in its project.
func (c *copying) place() generator.Place {
	p := generator.Place{
		File: below(c.home, c.path), Import: "./" + importName(filepath.Base(c.path)),
		Dialect: c.marker.Options.Dialect, Extras: c.marker.Options.Extras, Unit: c.code.Unit,
	}
	abs, err := filepath.Abs(c.path)
	if err != nil {
		return p
	}
	if c.framework.Language == "go" {
		p.Package = packageOf(filepath.Dir(abs))
	}
	return p
}

// importName returns the name that other files import a file of JavaScript by:
// that of what TypeScript makes of it, which compilers and bundlers find too.
func importName(name string) string {
	ext := filepath.Ext(name)
	if compiled, ok := compiledExtensions[ext]; ok {
		return strings.TrimSuffix(name, ext) + compiled
	}
	return name
}

var compiledExtensions = map[string]string{".ts": ".js", ".tsx": ".js", ".mts": ".mjs", ".cts": ".cjs"}

// packageOf returns the package of a folder: that of the files in it, else the
// folder's own name.
func packageOf(dir string) string {
	files, err := filepath.Glob(filepath.Join(dir, "*.go"))
	for _, file := range files {
		f, err := parser.ParseFile(token.NewFileSet(), file, nil, parser.PackageClauseOnly)
		if err == nil && !strings.HasSuffix(file, "_test.go") {
			return f.Name.Name
		}
	}
	name := strings.ToLower(filepath.Base(dir))
	if err != nil || !token.IsIdentifier(name) {
		return "main"
	}
	return name
}
