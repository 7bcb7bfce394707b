package conform

import "syscall"

// endWithParent has the kernel end a command that nobody is left to stop: a
// test that is interrupted, or out of time, runs no deferred call.
func endWithParent(attr *syscall.SysProcAttr) { attr.Pdeathsig = syscall.SIGKILL }
