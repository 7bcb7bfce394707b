//go:build unix && !linux

package conform

import "syscall"

func endWithParent(*syscall.SysProcAttr) {}
