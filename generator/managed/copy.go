package managed

import (
	"context"

	"github.com/statusmith/statusmith/generator"
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
