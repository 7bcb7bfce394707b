package managed

import (
	"context"

	"github.com/statusmith/statusmith/generator/internal/folderlock"
)

// hold waits until no other process writes regions in the same projects,
// and says for whom it waits.
func (r *Reconciler) hold(ctx context.Context, homes ...string) (unlock func(), err error) {
	waiting := func(dir string) {
		if r.notes != nil {
			r.notes("waits for another statusmith that writes in " + dir)
		}
	}
	return folderlock.Lock(ctx, waiting, homes...)
}
