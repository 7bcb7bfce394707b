package managed

import (
	"errors"
	"fmt"
	"path"
	"strings"

	"github.com/statusmith/statusmith/generator"
	"github.com/statusmith/statusmith/generator/source"
)

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
