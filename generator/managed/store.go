package managed

import (
	"context"
	"path/filepath"
	"slices"

	"github.com/statusmith/statusmith/generator/internal/atomicfile"
)

// forget drops what lock files know of regions that are not there any more,
// where the whole of their projects was read.
func (u *update) forget(paths []string, documents []*document) {
	if u.problem() != nil {
		return
	}
	markers := make(map[*lockFile]map[string]bool)
	for home, lock := range u.locks {
		if covers(paths, home) {
			markers[lock] = make(map[string]bool)
		}
	}
	for _, d := range documents {
		for _, lock := range d.lock.all() {
			if markers[lock] != nil && !d.addKeys(markers[lock]) {
				delete(markers, lock)
			}
		}
	}
	for lock, there := range markers {
		lock.keepOnly(there)
	}
}

// addKeys adds what the lock file calls the markers of the document; false where
// one cannot be read.
func (d *document) addKeys(markers map[string]bool) bool {
	for _, t := range d.regions {
		if t.err != nil && t.state != Orphan {
			return false
		}
		for _, key := range t.keys() {
			markers[key] = true
		}
	}
	return len(d.broken) == 0
}

// covers reports whether one of some paths is a folder or what is around it.
func covers(paths []string, home string) bool {
	home, err := filepath.EvalSymlinks(home)
	return err == nil && slices.ContainsFunc(paths, func(path string) bool {
		abs, err := filepath.Abs(path)
		if err != nil {
			return false
		}
		real, err := filepath.EvalSymlinks(abs)
		return err == nil && within(real, home)
	})
}

// write stores first what is known of the texts, then the texts: a process that
// is killed in between, or a lock file that cannot be written, leaves nothing that
// nobody knows. An empty region is one that somebody emptied as soon as a text of it
// is known.
func (u *update) write(ctx context.Context) {
	u.writeLocks()
	for i := range u.revisions {
		r := &u.revisions[i]
		if r.problem != nil {
			continue
		}
		if err := ctx.Err(); err != nil {
			u.fail(r, err)
			continue
		}
		if r.revised != r.text && r.lock.problem != nil {
			r.drop()
			continue
		}
		if r.revised != r.text {
			replacement := atomicfile.Replacement{File: r.file, Shown: r.path, Old: r.text, New: r.revised, Note: u.reconciler.notes}
			if err := replacement.Write(); err != nil {
				u.fail(r, err)
				continue
			}
		}
		for _, t := range r.late {
			if t.marker.Keep {
				r.lock.keep(t.key(true), t.want)
			} else {
				r.lock.record(t.key(false), t.want)
			}
		}
	}
	u.writeLocks()
}

// writeLocks leaves out lock files that are only read: those of a former home.
func (u *update) writeLocks() {
	for home, lock := range u.locks {
		if !u.held[home] {
			continue
		}
		if err := lock.write(); err != nil {
			u.problems = append(u.problems, err)
			lock.problem = err
		}
	}
}
