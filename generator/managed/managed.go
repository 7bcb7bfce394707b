// Package managed keeps code in the files of a project in step with a catalog,
// because code that was copied once goes out of date. It copies code into managed
// regions, tells which of them are stale or were edited, and rewrites or merges
// them.
//
// [New] makes a [Reconciler]; its methods Copy, Check and Update do what the
// commands of these names do. They return what they did as values and print
// nothing.
package managed

import (
	"cmp"
	"os"
	"path/filepath"

	"github.com/statusmith/statusmith/generator"
	"github.com/statusmith/statusmith/generator/internal/worktree"
)

// A Reconciler brings the managed regions of a project in step with a
// generator.
type Reconciler struct {
	generator *generator.Generator
	project   *Project
	version   string // of the program, "" for an unknown one
	notes     func(string)

	open   Opener           // nil where one generator is for all projects
	others map[string]found // of other projects, by their folders
}

// An Option changes how a [Reconciler] works.
type Option func(*Reconciler)

// WithProject makes the reconciler work with the settings of a project, and
// keep its lock file in the project's folder.
func WithProject(p *Project) Option { return func(r *Reconciler) { r.project = p } }

// WithVersion makes the reconciler write only where a project lets this version, as
// in v1.2.0. Without one, or with one that is no release, it always writes.
func WithVersion(version string) Option { return func(r *Reconciler) { r.version = version } }

// WithNotes reports remarks that are neither errors nor about a region, one line
// each.
func WithNotes(tell func(note string)) Option { return func(r *Reconciler) { r.notes = tell } }

// New returns a reconciler of what the generator writes.
func New(g *generator.Generator, options ...Option) *Reconciler {
	r := &Reconciler{generator: g, project: &Project{}}
	for _, option := range options {
		option(r)
	}
	return r
}

// around returns the folder that a new region's file is seen from: that of its
// project, else the root of its repository, else the current one.
func (r *Reconciler) around(file string) (string, error) {
	abs, err := filepath.Abs(file)
	if err != nil {
		return "", err
	}
	if top, ok := worktree.Repository(filepath.Dir(abs)); ok && r.project.Dir == "" {
		return top, nil
	}
	return r.home()
}

// home returns the folder of the lock file: that of the project file, else the
// root of the repository, else the current folder.
func (r *Reconciler) home() (string, error) {
	dir, err := os.Getwd()
	if err != nil {
		return "", err
	}
	return cmp.Or(r.project.Dir, Root(dir)), nil
}
