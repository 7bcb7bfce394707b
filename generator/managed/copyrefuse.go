package managed

import (
	"errors"
	"fmt"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"github.com/statusmith/statusmith/generator"
	"github.com/statusmith/statusmith/generator/catalog"
	"github.com/statusmith/statusmith/generator/internal/regular"
	"github.com/statusmith/statusmith/generator/region"
	"github.com/statusmith/statusmith/generator/source"
)

// checkForm refuses a form that the file is no place for.
func (c *copying) checkForm() error {
	switch form := c.code.Form; {
	case c.syntax == region.Markdown:
		return nil
	case form == generator.Statement:
		return fmt.Errorf("%s: statements are part of a handler, and copy finds none: take --form function, or paste what statusmith print %s %s --form statement writes",
			c.document.path, c.marker.Status, c.framework.Name)
	case form == generator.Module && !c.isBlank():
		return fmt.Errorf("%s: a module is a file of its own: name a new file, or take --form function", c.document.path)
	case form == generator.Function && c.isBlank() && isInClass(c.framework.Language):
		return fmt.Errorf("%s: a function of %s goes into a class: name a file that has one, or take --form module", c.document.path, c.framework.Title)
	}
	return nil
}

// refuse refuses a file where the code could not work.
func (c *copying) refuse() error {
	if err := c.refuseSecond(); err != nil || c.syntax == region.Markdown {
		return err
	}
	if err := c.refuseClass(); err != nil {
		return err
	}
	if err := c.refuseExport(); err != nil {
		return err
	}
	if err := c.refuseNames(); err != nil {
		return err
	}
	return c.refuseParts()
}

// refusePlace refuses the files that the template says are no place.
func (c *copying) refusePlace() error {
	if c.syntax == region.Markdown {
		return nil
	}
	for _, n := range c.framework.Tables().Placing.Never {
		if n.Path != "" {
			if c.isBelow(n.Path) {
				return fmt.Errorf("%s: %s: run %s", c.document.path, n.Reason, c.commandFor(c.inProject(n.Instead)))
			}
			continue
		}
		patterns, err := c.framework.Patterns([]string{n.Pattern})
		if err != nil {
			return err
		}
		if c.source == nil {
			continue
		}
		if s := c.source.Find(patterns); s != nil {
			return fmt.Errorf("%s:%d: %s: run %s", c.document.path, s.Line, n.Reason, c.commandFor(c.inProject(n.Instead)))
		}
	}
	return nil
}

// isBelow reports whether the file's path in its project ends as a pattern does, or
// goes through the folder that a pattern with a slash at its end names.
func (c *copying) isBelow(pattern string) bool {
	words := strings.Split(c.reconciler.place(c.at), "/")
	folder, isFolder := strings.CutSuffix(pattern, "/")
	n := strings.Count(folder, "/") + 1
	for i := 0; i+n <= len(words); i++ {
		if isFolder == (i+n == len(words)) {
			continue
		}
		if ok, err := path.Match(folder, strings.Join(words[i:i+n], "/")); ok && err == nil {
			return true
		}
	}
	return false
}

// refuseClass refuses a second class where a class needs a file of its own, and a
// function where it could go into no class.
func (c *copying) refuseClass() error {
	switch {
	case !isInClass(c.framework.Language):
		return nil
	case c.source == nil:
		return c.refuseClassName()
	}
	class, err := c.source.OnlyClass()
	var wrong *source.ClassError
	switch {
	case c.code.Form == generator.Function && errors.As(err, &wrong):
		return fmt.Errorf("%s:%d: %s: name another file", c.document.path, wrong.Line, wrong.Text)
	case c.code.Form != generator.Endpoint || errors.As(err, &wrong) && wrong.Line == 1:
		return nil
	case err != nil:
		class = &source.Class{Line: wrong.Line, Name: "one class"}
	}
	return fmt.Errorf("%s:%d: the file has %s, and the class of an endpoint needs a file of its own: run %s",
		c.document.path, class.Line, class.Name, c.commandIn(c.beside(path.Base(c.code.File))))
}

// refuseClassName refuses a new file whose name the compiler, or the loader of the
// framework, takes for that of another class.
func (c *copying) refuseClassName() error {
	if c.code.Form != generator.Endpoint {
		return nil
	}
	code, err := source.Read(c.framework.Language, c.code.Snippet)
	if err != nil {
		return nil // of a template that lint reports
	}
	class, err := code.OnlyClass()
	if err != nil {
		return nil
	}
	file := c.reconciler.place(c.at)
	wanted, place := strings.TrimSuffix(path.Base(file), path.Ext(file)), c.beside(path.Base(c.code.File))
	if len(c.framework.Tables().Naming.Roots) > 0 {
		if !c.framework.IsLoaded(file) {
			return nil
		}
		words, err := c.framework.ConstantOf(file, c.acronyms())
		if err != nil {
			return err
		}
		wanted = strings.Join(words, "::")
		if !c.isBelow(path.Dir(c.code.File) + "/") {
			place = c.inProject(c.code.File)
		}
	}
	if wanted == class.Name {
		return nil
	}
	return fmt.Errorf("%s: is the file of a class %s, and the endpoint is a class %s: run %s",
		c.document.path, wanted, class.Name, c.commandIn(place))
}

// inProject returns the path of a file in the project of the one that was named: in
// the folder that each project of the framework has for it, or beside that one.
func (c *copying) inProject(file string) string {
	first, _, deep := strings.Cut(file, "/")
	if !deep {
		return c.beside(file)
	}
	if i := strings.LastIndex("/"+c.document.path, "/"+first+"/"); i > 0 {
		return c.document.path[:i] + file
	}
	return file
}

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
	files, err := filepath.Glob(filepath.Join(escapeGlob(dir), "*.go"))
	if err != nil {
		return err
	}
	pkg := goPackage(c.file)
	if pkg == "" {
		pkg = packageOf(dir)
	}
	for _, file := range files {
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
		return fmt.Errorf("%s:%d: there is %s already, which the module needs: name a file in a folder of its own", file, b.Line, b.Name)
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
	return fmt.Errorf("%s:%d: there is %s already: %s, as in %s", file, b.Line, b.Name, way, alone.command("--handler", other))
}
