package docs

import (
	"context"

	"github.com/statusmith/statusmith/generator/internal/outdir"
)

// Manifest is the name of the file that lists what was written into a folder,
// in the form that sha256sum -c reads.
const Manifest = outdir.Manifest

// A Result tells what became of the files of a build.
type Result struct {
	Written, Unchanged, Removed int
	Kept                        []string // of an earlier build; not removed, because someone changed them
}

// Write renders the site into a folder, which it creates if needed. It writes what
// has changed, removes what an earlier build wrote and this one did not, and
// touches nothing that the [Manifest] of the folder does not name. After an error
// every file is whole, and the next build continues from there. It waits for
// another build of the same folder, and what it wrote has reached the disk when it
// returns.
func (b *Build) Write(ctx context.Context, dir string) (Result, error) {
	w, err := outdir.NewWriter(ctx, dir, b.Waiting)
	if err != nil {
		return Result{}, err
	}
	if err := b.Run(ctx, w.Put); err != nil {
		w.Abandon()
		return Result{}, err
	}
	result, err := w.Close()
	return Result(result), err
}

// A Difference is a file that is not as [Build.Write] would leave it.
type Difference struct {
	Name     string // in the folder, with slashes
	State    string // "missing", "changed" or "obsolete"
	Old, New []byte // of the first few changed files
}

// Check renders the site and returns what Write would change in a folder,
// sorted by name. It writes nothing; a folder that is not there is empty.
func (b *Build) Check(ctx context.Context, dir string) ([]Difference, error) {
	c, err := outdir.NewChecker(dir)
	if err != nil {
		return nil, err
	}
	if err := b.Run(ctx, c.Put); err != nil {
		c.Close()
		return nil, err
	}
	var list []Difference
	for _, d := range c.Differences() {
		list = append(list, Difference(d))
	}
	return list, nil
}
