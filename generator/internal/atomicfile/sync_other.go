//go:build !(darwin || dragonfly || freebsd || linux || netbsd || openbsd)

package atomicfile

// Sync does nothing: there is no way to have all files of a folder reach the
// disk at once.
func Sync(string) error { return nil }
