package generator

import (
	"fmt"
	"go/version"
	"path"
	"slices"
	"strings"
)

// A Place is where a module went: what the lines that use it import.
type Place struct {
	File    string   // with slashes, relative to the project
	Package string   // of Go
	Go      string   // the language of its module, as in 1.22; "" where nothing says it
	Import  string   // the path that names the file to others, where the language has one
	Parts   []string // the words of its folder and name, as far as they are identifiers of the language
	Beside  []string // the names of the files in its folder
	Dialect string
	Extras  []string
	Unit

	Receiver, Library string // what takes routes in the file, and whose it is; "" where none is found
}

func (f *Framework) filled(p Place) Place {
	name := strings.TrimSuffix(path.Base(p.File), path.Ext(p.File))
	if p.Package == "" {
		p.Package, _ = SourcePackage(p.File)
	}
	if p.Package == "" {
		p.Package = name
		if dir := path.Base(path.Dir(p.File)); dir != "." && dir != "/" {
			p.Package = dir
		}
	}
	words := strings.Split(strings.TrimSuffix(p.File, path.Ext(p.File)), "/")
	for len(words) > 0 && f.language.CheckIdentifier(words[len(words)-1]) == nil {
		p.Parts = append([]string{words[len(words)-1]}, p.Parts...)
		words = words[:len(words)-1]
	}
	return p
}

// HasRoute reports whether the routes of a project are elsewhere than its endpoints.
func (f *Framework) HasRoute() bool { return f.template().Lookup("route") != nil }

// Route returns what leads to an endpoint in the file of a project where its routes
// are; "" where the code has the route itself.
func (f *Framework) Route(c *Code, p Place) (string, error) {
	if c.snippet == nil {
		return "", nil
	}
	return f.block("route", struct {
		*Snippet
		Place
	}{c.snippet, f.filled(p)})
}

// Module returns the last word of the place, that of the file.
func (p Place) Module() string {
	if len(p.Parts) == 0 {
		return ""
	}
	return p.Parts[len(p.Parts)-1]
}

// IsGoBefore reports whether the language of the place's module is older than one.
func (p Place) IsGoBefore(language string) bool {
	return p.Go != "" && version.Compare("go"+p.Go, "go"+language) < 0
}

// Packages returns the words of the place without that of the file.
func (p Place) Packages() []string { return p.Parts[:max(len(p.Parts)-1, 0)] }

// IsBeside reports whether a file of this name is in the folder of the place.
func (p Place) IsBeside(name string) bool { return slices.Contains(p.Beside, name) }

// Use returns the lines that a program adds to use a module.
func (f *Framework) Use(p Place) (string, error) {
	p = f.filled(p)
	if f.Language == "python" {
		if len(p.Parts) > 1 && p.Module() == "__init__" { // of a package, which is named after its folder
			p.Parts = p.Packages()
		}
		if len(p.Parts) == 0 {
			return "", fmt.Errorf("%s: no program can import it: a module of Python is called like an identifier, as in errors.py", p.File)
		}
	}
	return f.block("module/use", p)
}
