//go:build !unix

package worktree

import (
	"io"
	"os"
)

func open(path string) (io.ReadCloser, error) { return os.Open(path) }
