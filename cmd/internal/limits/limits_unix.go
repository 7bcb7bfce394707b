//go:build unix && !openbsd

package limits

import (
	"errors"
	"fmt"
	"os"
	"syscall"

	"golang.org/x/sys/unix"
)

// Check reports what the system does not leave to this process.
func Check() error {
	if err := checkFiles(); err != nil {
		return err
	}
	if f, err := os.Open(os.DevNull); err == nil {
		f.Close() // the runtime has its descriptors then
	}
	return checkMemory()
}

// files are the descriptors of which the runtime takes two, to wait for files, and
// a command one.
const files = 3

func checkFiles() error {
	var taken []int
	defer func() {
		for _, fd := range taken {
			syscall.Close(fd)
		}
	}()
	for range files {
		fd, err := syscall.Dup(syscall.Stderr)
		if errors.Is(err, syscall.EMFILE) {
			return fmt.Errorf("too few file descriptors: %d are free of %d that are needed (ulimit -n)", len(taken), files)
		}
		if err != nil {
			return err
		}
		taken = append(taken, fd)
	}
	return nil
}

// memory is about what a command takes, in bytes.
const memory = 128 << 20

func checkMemory() error {
	if !isLimited(unix.RLIMIT_AS) && !isLimited(unix.RLIMIT_DATA) {
		return nil
	}
	block, err := unix.Mmap(-1, 0, memory, unix.PROT_READ|unix.PROT_WRITE, unix.MAP_PRIVATE|unix.MAP_ANON)
	if err != nil {
		return fmt.Errorf("too little memory: %d MiB are not free (ulimit -v, ulimit -d)", memory>>20)
	}
	return unix.Munmap(block)
}

func isLimited(resource int) bool {
	var limit unix.Rlimit
	return unix.Getrlimit(resource, &limit) == nil && limit.Cur < 1<<62
}
