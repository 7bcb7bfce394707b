//go:build unix

package conform

import (
	"os/exec"
	"syscall"
)

// own puts a command into a process group of its own, so that kill reaches
// what it starts, such as the workers of a server.
func own(cmd *exec.Cmd) {
	cmd.SysProcAttr = &syscall.SysProcAttr{Setpgid: true}
	endWithParent(cmd.SysProcAttr)
}

func kill(cmd *exec.Cmd) error { return syscall.Kill(-cmd.Process.Pid, syscall.SIGKILL) }
