package managed

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/statusmith/statusmith/generator"
	"github.com/statusmith/statusmith/generator/region"
)

// usualForm returns the form that goes with the file, as far as the template has it.
func (c *copying) usualForm() generator.Form {
	form := generator.Function
	if c.isBlank() {
		form = generator.Module
	}
	if c.syntax == region.Markdown || !c.framework.Has(form) {
		return generator.Endpoint
	}
	return form
}

func (c *copying) isBlank() bool { return strings.Trim(c.document.text, "\ufeff\r\n\t ") == "" }

// placeCode writes what a new file has above the code, and what a program adds to
// use a module.
func (c *copying) placeCode() error {
	if c.syntax == region.Markdown || !c.isBlank() {
		return nil
	}
	place := c.place()
	isModule := c.code.Form == generator.Module
	if isModule && place.Package == "" && c.framework.Language == "java" {
		return fmt.Errorf("%s: nothing says which package it is in: name a file in a folder of src/main/java, as in src/main/java/com/shop/%s",
			c.document.path, filepath.Base(c.path))
	}
	place, err := c.besideLibraries(place)
	if err != nil {
		return err
	}
	if c.code.Header, err = c.framework.HeaderAt(c.code, place); err != nil || !isModule {
		return err
	}
	c.use, err = c.framework.Use(place)
	return err
}

// place says where the file of a module is in its project.
func (c *copying) place() generator.Place {
	p := generator.Place{
		File: c.reconciler.place(c.at), Dialect: c.marker.Options.Dialect, Extras: c.marker.Options.Extras, Unit: c.code.Unit,
	}
	abs, err := filepath.Abs(c.path)
	if err != nil {
		return p
	}
	if entries, err := os.ReadDir(c.at.folder); err == nil { // none of a folder that is to be made
		for _, e := range entries {
			p.Beside = append(p.Beside, e.Name())
		}
	}
	switch c.framework.Language {
	case "go":
		p.Package, p.Import = packageOf(filepath.Dir(abs)), goImport(filepath.Dir(abs))
		p.Go = goModuleOf(c.at.folder).language
	case "java":
		p.Package = javaPackage(abs)
	case "javascript":
		p.Import = c.importPath(abs)
	case "python":
		if root := importedFrom(c.at.folder, c.reconciler.outermost(c.at)); root != "" {
			p.File = below(root, filepath.Join(c.at.folder, filepath.Base(abs)))
		}
	}
	return p
}
