package managed

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/statusmith/statusmith/generator"
	"github.com/statusmith/statusmith/generator/internal/atomicfile"
	"github.com/statusmith/statusmith/generator/internal/worktree"
	"github.com/statusmith/statusmith/generator/region"
)

// A Copy asks for a new managed region.
type Copy struct {
	Status    string
	Framework string // "" for the one that the project around the file uses
	File      string // a source file of the framework's language, or Markdown
	Options   generator.Options
}

// Copied tells what a copy did, and what is left to do.
type Copied struct {
	File    string // as the user would write it, with slashes
	Line    int    // of the marker that begins the region
	Created bool   // the file was not there before
	Marker  Marker
	Missing []string // lines that the code needs and the file lacks
	Footer  string   // where the route has to go, if the region has none; else ""
	Use     string   // lines that a program adds to use a module
	Notes   []string // what to know of a module, such as what it does without
	LeftOut bool     // a check of the project does not look into the file
}

// Copy adds a managed region to a file, or creates the file with it. Nothing
// else in the file changes.
func (r *Reconciler) Copy(ctx context.Context, request Copy) (*Copied, error) {
	home, err := r.home()
	if err != nil {
		return nil, err
	}
	c := copying{reconciler: r, path: request.File, home: home}
	if err := c.resolve(request); err != nil {
		return nil, err
	}
	if err := c.checkPath(); err != nil {
		return nil, err
	}
	unlock, err := serialize(home)
	if err != nil {
		return nil, err
	}
	defer unlock()
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	if err := c.placeModule(); err != nil {
		return nil, err
	}
	return c.run()
}

// A copying is one run of [Reconciler.Copy].
type copying struct {
	reconciler *Reconciler
	path       string // as the user wrote it
	framework  *generator.Framework
	marker     Marker
	code       *generator.Code

	home string
	file string // without links
	use  string // lines that a program adds to use a module
	document
	created bool
}

// resolve works out what to copy. The marker repeats the options that change
// something.
func (c *copying) resolve(request Copy) error {
	g, project := c.reconciler.generator, c.reconciler.project
	sel, err := g.Selection(request.Status)
	if err != nil {
		return err
	}
	if request.Framework != "" {
		c.framework, err = g.Framework(request.Framework)
	} else {
		c.framework, err = c.detect()
	}
	if err != nil {
		return err
	}
	c.document = document{path: filepath.ToSlash(c.path), syntax: region.SyntaxOf(c.path)}
	options := c.learned(c.withForm(request.Options))
	defaults := project.Options.Over(c.framework.Defaults())
	if name := generator.BodyName(sel[0].Statuses[0], project.Options); name != "" {
		defaults.Body = name // what the marker need not say
	}
	c.marker = Marker{canonical(sel), c.framework.Name, options.Beyond(defaults)}
	c.code, err = c.framework.RenderSelection(sel, options.Over(project.Options))
	return err
}

// detect returns the one framework that the project around the file uses, the
// only one in the file's language where there are several.
func (c *copying) detect() (*generator.Framework, error) {
	g, path := c.reconciler.generator, c.path
	abs, err := filepath.Abs(path)
	if err != nil {
		return nil, err
	}
	if _, err := g.Framework(path); err == nil && filepath.Ext(path) == "" {
		return nil, fmt.Errorf("%s is a framework: name a file after it", path)
	}
	found, err := c.reconciler.project.Detect(g, filepath.Dir(abs))
	if len(found) > 1 {
		found = fitting(found, path)
	}
	switch {
	case err != nil:
		return nil, err
	case len(found) == 0:
		return nil, fmt.Errorf("no framework is known for %s: name one before it, as in: copy http/429 flask app/errors.py", path)
	case len(found) == 1:
		return found[0], nil
	}
	names := make([]string, len(found))
	for i, f := range found {
		names[i] = f.Name
	}
	last := len(names) - 1
	return nil, fmt.Errorf("the project of %s uses %s and %s: name one of them before it", path, strings.Join(names[:last], ", "), names[last])
}

// fitting returns the frameworks whose language the file is in, all of them
// where none is: a Markdown file is no hint.
func fitting(found []*generator.Framework, path string) []*generator.Framework {
	fits := slices.DeleteFunc(slices.Clone(found), func(f *generator.Framework) bool { return !holds(path, f) })
	if len(fits) == 0 {
		return found
	}
	return fits
}

func (c *copying) run() (*Copied, error) {
	if err := c.read(); err != nil {
		return nil, err
	}
	if err := c.refuseSecond(); err != nil {
		return nil, err
	}
	lock, err := readLock(c.home)
	if err != nil {
		return nil, err
	}
	text, err := c.compose()
	if err != nil {
		return nil, fmt.Errorf("%s: %w", c.document.path, err)
	}
	regions, err := c.write(text, lock)
	if err != nil {
		return nil, err
	}
	done := &Copied{
		File: c.document.path, Line: regions[len(regions)-1].Line, Created: c.created,
		Marker: c.marker, Missing: c.missingLines(), Use: c.use, Notes: c.clashes(),
	}
	if c.code.LeftOut != "" {
		done.Notes = append(done.Notes, c.code.LeftOut)
	}
	if c.syntax == region.Plain && wordSet(c.code.Footer)[c.code.Handler] {
		done.Footer = c.code.Footer
	}
	if abs, err := filepath.Abs(c.path); err == nil {
		done.LeftOut = worktree.Skips(c.home, abs)
	}
	return done, nil
}

func (c *copying) write(text string, lock *lockFile) ([]*region.Region, error) {
	if err := os.MkdirAll(filepath.Dir(c.file), 0o777); err != nil {
		return nil, err
	}
	r := atomicfile.Replacement{File: c.file, Shown: c.document.path, Old: c.document.text, New: text, Create: c.created}
	if err := r.Write(); err != nil {
		return nil, err
	}
	regions, err := region.Find(text, c.syntax)
	if err != nil {
		return nil, err
	}
	lock.record(lock.key(c.file), regions)
	return regions, lock.write()
}

var errNotText = errors.New("is not a text file in UTF-8")
