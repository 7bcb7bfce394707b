//go:build dragonfly || freebsd || netbsd || openbsd

package atomicfile

import "os"

func copyAttributes(*os.File, string) (lost []string) { return nil }
