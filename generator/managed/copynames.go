package managed

import (
	"fmt"
	"path/filepath"
	"slices"
	"strings"

	"github.com/statusmith/statusmith/generator"
	"github.com/statusmith/statusmith/generator/catalog"
	"github.com/statusmith/statusmith/generator/internal/regular"
	"github.com/statusmith/statusmith/generator/internal/worktree"
	"github.com/statusmith/statusmith/generator/source"
)

// refuseNames refuses code that gives a name to something which the file, in Go its
// package, has given to something else.
func (c *copying) refuseNames() error {
	if c.framework.Language == "go" {
		return c.refuseGoNames()
	}
	if c.source == nil {
		return nil
	}
	code, err := source.Read(c.framework.Language, c.code.Snippet)
	if err != nil {
		return nil // of a template that lint reports
	}
	for _, own := range code.Names() {
		if b, taken := c.source.Binds(own.Name); taken {
			return c.nameTaken(c.document.path, b)
		}
	}
	return nil
}

func (c *copying) refuseGoNames() error {
	own := source.GoNames("package p\n" + c.code.Snippet)
	dir := filepath.Dir(c.file)
	pkg := goPackage(c.file)
	if pkg == "" {
		pkg = packageOf(dir)
	}
	for _, file := range glob(dir, "*.go") {
		text, err := regular.Read(file, maxDocument)
		if err != nil || goPackage(file) != pkg {
			continue
		}
		for _, b := range source.GoNames(string(text)) {
			if slices.ContainsFunc(own, func(o source.Binding) bool { return o.Name == b.Name && !(o.Imported && b.Imported) }) {
				return c.nameTaken(c.beside(filepath.Base(file)), b)
			}
		}
	}
	return nil
}

func (c *copying) nameTaken(file string, b source.Binding) error {
	if c.code.Form == generator.Module {
		return fmt.Errorf("%s:%d: %s already exists, and the module needs the name: name a file in a folder of its own", file, b.Line, b.Name)
	}
	status := c.selection[0].Statuses[0]
	for i, f := range c.code.Functions {
		if f.Handler == b.Name {
			status = c.code.Statuses[i]
		}
	}
	other := status.Family.Name + "_" + status.Name
	if bare := strings.NewReplacer("_", ""); strings.EqualFold(bare.Replace(other), bare.Replace(b.Name)) {
		other = status.Name + "_response"
	}
	way := "give this one another name"
	alone := *c
	if alone.selection = (catalog.Selection{{Statuses: []*catalog.Status{status}}}); len(c.selection.Statuses()) > 1 {
		way = "leave " + status.ID() + " out, and copy it under another name"
	}
	return fmt.Errorf("%s:%d: %s already exists: %s, as in %s", file, b.Line, b.Name, way, alone.command("--handler", other))
}

// refuseParts refuses functions that another file of the project has, in a part of
// the class that they go into, and those that cannot go into one, since their namespace
// has another type of its name.
func (c *copying) refuseParts() error {
	words := strings.Fields(c.framework.Tables().Placing.Class)
	if c.code.Form != generator.Function || len(words) < 2 || c.source == nil {
		return nil
	}
	class := words[len(words)-1]
	if err := c.refuseOther(class, c.source, c.document.path); err != nil {
		return err
	}
	project, _ := c.projectFile()
	if project == "" {
		return nil
	}
	files, _ := worktree.Search(strings.ToLower(class), filepath.Dir(project)) // what cannot be read has nothing to tell
	for _, file := range files {
		if filepath.Ext(file) != filepath.Ext(c.file) || file == c.file {
			continue
		}
		other, err := sourceOf(c.framework.Language, file)
		if err != nil {
			continue
		}
		if err := c.refuseOther(class, other, c.fromFolder(file)); err != nil {
			return err
		}
		for _, b := range other.Parts(class)[c.source.Namespace()] {
			if slices.ContainsFunc(c.code.Functions, func(f *generator.Snippet) bool { return f.Handler == b.Name }) {
				return c.nameTaken(c.fromFolder(file), b)
			}
		}
	}
	return nil
}

// refuseOther refuses functions whose class a file has as another type.
func (c *copying) refuseOther(class string, file *source.File, path string) error {
	b, taken := file.Others(class)[c.source.Namespace()]
	if !taken {
		return nil
	}
	return fmt.Errorf("%s:%d: %s already exists, and functions go into an internal static partial class of that name: name a file in another namespace",
		path, b.Line, class)
}

// fromFolder returns a path as the user would write it, who wrote that of the file.
func (c *copying) fromFolder(file string) string {
	rel, err := filepath.Rel(filepath.Dir(c.file), file)
	if err != nil {
		return filepath.ToSlash(file)
	}
	return c.beside(filepath.ToSlash(rel))
}
