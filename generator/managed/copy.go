package managed

import (
	"context"
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

// A Copy asks for a new managed region.
type Copy struct {
	Selection string // as [generator.Generator.Selection] reads it: "http/429", "shop"
	Framework string // "" for the one that the project around the file uses
	File      string // a source file of the framework's language, or Markdown
	Options   generator.Options
	DryRun    bool // nothing is written
}

// Copied tells what a copy did, and what is left to do.
type Copied struct {
	File    string // as the user would write it, with slashes
	Line    int    // of the marker that begins the region
	Created bool   // the file was not there before
	DryRun  bool   // nothing was written
	Marker  Marker
	Change  Change   // what became of the file
	Missing []string // imports that the code needs and the file lacks
	Route   string   // what leads to the code where routes are, if the region has none; else ""
	Use     string   // lines that a program adds to use a module
	Notes   []string // what to know of a module, such as what it does without
	LeftOut bool     // a check of the project does not look into the file

	Attributes []string // lines that git needs in .gitattributes to merge the lock file
}

// Copy adds a managed region to a file, or creates the file with it. Nothing
// else in the file changes. What was done comes with an error when the file is
// written and something after it is not, such as the lock file.
func (r *Reconciler) Copy(ctx context.Context, request Copy) (*Copied, error) {
	at := locate(request.File)
	owner, err := r.at(at)
	if err != nil {
		return nil, err
	}
	return owner.copy(ctx, request, at)
}

func (r *Reconciler) copy(ctx context.Context, request Copy, at location) (*Copied, error) {
	note, err := r.project.mayWrite(r.version)
	if err != nil {
		return nil, err
	}
	home, err := r.around(request.File)
	if err != nil {
		return nil, err
	}
	c := copying{reconciler: r, path: request.File, at: at, home: home, given: request.Options, options: request.Options, note: note}
	if err := c.choose(request); err != nil {
		return nil, err
	}
	if err := c.checkPath(); err != nil {
		return nil, err
	}
	if !request.DryRun {
		unlock, err := r.hold(ctx, existing(c.at.home))
		if err != nil {
			return nil, err
		}
		defer unlock()
	}
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	if err := c.read(); err != nil {
		return nil, err
	}
	if err := c.refusePlace(); err != nil {
		return nil, err
	}
	if err := c.render(); err != nil {
		return nil, err
	}
	return c.run(request.DryRun)
}

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
	if c.note != "" {
		done.Notes = append(done.Notes, c.note)
	}
	if c.code.LeftOut != "" {
		done.Notes = append(done.Notes, c.code.LeftOut)
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
