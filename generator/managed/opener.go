package managed

import (
	"github.com/statusmith/statusmith/generator"
)

// An Opener makes the generator of a project.
type Opener func(*Project) (*generator.Generator, error)

// WithOpener makes the reconciler work in each file as the project around it says,
// with the generator that open makes of it. Without it, one generator serves all
// files.
func WithOpener(open Opener) Option { return func(r *Reconciler) { r.open = open } }

// A found is the reconciler of a project, or why there is none.
type found struct {
	*Reconciler
	err error
}

// at returns the reconciler for a file: that of the nearest project file between it,
// where its links lead, and the root of its repository.
func (r *Reconciler) at(l location) (*Reconciler, error) {
	if r.open == nil {
		return r, nil
	}
	key := l.home
	if l.alone {
		key = "" // one for all that are
	}
	if other, ok := r.others[key]; ok {
		return other.Reconciler, other.err
	}
	if r.others == nil {
		r.others = make(map[string]found)
	}
	other, err := r.of(l.home)
	r.others[key] = found{other, err}
	return other, err
}

// of returns the reconciler for the project around a folder.
func (r *Reconciler) of(dir string) (*Reconciler, error) {
	p, err := FindProject(dir)
	if err != nil {
		return nil, err
	}
	if own, err := followLinks(r.project.Dir); p.Dir == r.project.Dir || err == nil && p.Dir == own {
		return r, nil
	}
	other := *r
	other.project = p
	if other.generator, err = r.open(p); err != nil {
		return nil, err
	}
	return &other, nil
}
