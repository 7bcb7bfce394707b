package managed

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"github.com/statusmith/statusmith/generator"
	"github.com/statusmith/statusmith/generator/catalog"
	"github.com/statusmith/statusmith/generator/internal/atomicfile"
	"github.com/statusmith/statusmith/generator/internal/worktree"
	"github.com/statusmith/statusmith/generator/region"
	"github.com/statusmith/statusmith/generator/source"
)

// A copying is one run of [Reconciler.Copy].
type copying struct {
	reconciler *Reconciler
	path       string // as the user wrote it
	at         location
	selection  catalog.Selection
	framework  *generator.Framework
	given      generator.Options // as the user wrote them
	options    generator.Options
	marker     Marker
	code       *generator.Code

	home string
	file string // without links
	use  string // lines that a program adds to use a module
	document
	created bool
	note    string           // on the versions that may write
	shared  string           // a note on a route that the file has already
	source  *source.File     // nil for a new file, and for Markdown
	apps    []source.Binding // what routes are put on in the file
}

// choose works out what to copy.
func (c *copying) choose(request Copy) error {
	g := c.reconciler.generator
	var err error
	if c.selection, err = g.Selection(request.Selection); err != nil {
		return err
	}
	if request.Framework != "" {
		c.framework, err = g.Framework(request.Framework)
	} else {
		c.framework, err = c.detect()
	}
	c.document = document{path: filepath.ToSlash(c.path), syntax: region.SyntaxOf(c.path)}
	return err
}

// render writes the code as the file wants it. The marker repeats the options that
// change something.
func (c *copying) render() error {
	if err := c.learn(); err != nil {
		return err
	}
	project := c.reconciler.project
	defaults := project.Options.Over(c.framework.Defaults())
	if name := generator.BodyName(c.selection[0].Statuses[0], project.Options); name != "" {
		defaults.Body = name // what the marker need not say
	}
	c.marker = Marker{Selection: canonical(c.selection), Framework: c.framework.Name, Options: c.options.Beyond(defaults)}
	var err error
	if c.code, err = c.framework.RenderSelection(c.selection, c.options.Over(project.Options)); err != nil {
		return err
	}
	c.code.Snippet = c.framework.Placed(c.code)
	if err := c.checkForm(); err != nil {
		return err
	}
	return c.placeCode()
}

func (c *copying) run(dry bool) (*Copied, error) {
	if err := c.refuse(); err != nil {
		return nil, err
	}
	text, line, err := c.compose()
	if err != nil {
		return nil, fmt.Errorf("%s: %w", c.document.path, err)
	}
	lock := readLock(c.at.home)
	if lock.problem != nil {
		return nil, lock.problem
	}
	attributes := lock.missingAttributes()
	var problem error
	if !dry {
		if err := c.write(text); err != nil {
			return nil, err
		}
		problem = c.record(lock)
	}
	done := &Copied{
		File: c.document.path, Line: line, Created: c.created, DryRun: dry, Change: Change{c.document.path, c.document.text, text},
		Marker: c.marker, Missing: c.missing(), Use: c.use, Notes: c.clashes(), Attributes: attributes,
	}
	for _, note := range []string{c.note, c.code.LeftOut, c.shared} {
		if note != "" {
			done.Notes = append(done.Notes, note)
		}
	}
	if c.syntax == region.Plain {
		var err error
		done.Route, err = c.route()
		problem = errors.Join(problem, err)
	}
	if abs, err := filepath.Abs(c.path); err == nil {
		done.LeftOut = worktree.Skips(c.home, abs)
	}
	return done, problem
}

// route returns what leads to the code where the file has routes.
func (c *copying) route() (string, error) {
	place := c.place()
	if c.source != nil {
		var err error
		if place.Receiver, place.Library, err = c.framework.Receiver(c.source); err != nil {
			return "", err
		}
	}
	return c.framework.Route(c.code, place)
}

func (c *copying) write(text string) error {
	if err := os.MkdirAll(filepath.Dir(c.file), 0o777); err != nil {
		return err
	}
	r := atomicfile.Replacement{File: c.file, Shown: c.document.path, Old: c.document.text, New: text, Create: c.created, Note: c.reconciler.notes}
	return r.Write()
}

func (c *copying) record(lock *lockFile) error {
	lock.record(c.marker.keeping(false).String(), region.Normal(c.newRegion().Text))
	return lock.write()
}

var errNotText = errors.New("is not a text file in UTF-8")
