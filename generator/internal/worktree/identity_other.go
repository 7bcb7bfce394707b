//go:build !unix

package worktree

// An identity tells whether two names are of one file: its path without links.
type identity string

func identify(file string) identity { return identity(realName(file)) }
