package managed

import (
	"cmp"

	"github.com/statusmith/statusmith/generator/internal/worktree"
)

// Root returns the root of the repository around a folder, the folder itself
// where there is none.
func Root(dir string) string {
	top, _ := worktree.Repository(dir)
	return cmp.Or(top, dir)
}
