//go:build unix

package worktree

import (
	"errors"
	"io"
	"io/fs"
	"syscall"
)

// A descriptor is an open file without what [os.File] does to wait for pipes
// and to be collected: that costs as much as reading a small file.
type descriptor int

func open(path string) (io.ReadCloser, error) {
	for {
		fd, err := syscall.Open(path, syscall.O_RDONLY|syscall.O_CLOEXEC|syscall.O_NONBLOCK, 0)
		switch {
		case err == nil:
			return descriptor(fd), nil
		case !errors.Is(err, syscall.EINTR):
			return nil, &fs.PathError{Op: "open", Path: path, Err: err}
		}
	}
}

func (d descriptor) Read(p []byte) (int, error) {
	for {
		n, err := syscall.Read(int(d), p)
		switch {
		case err == nil && n == 0:
			return 0, io.EOF
		case err == nil:
			return n, nil
		case !errors.Is(err, syscall.EINTR):
			return 0, err
		}
	}
}

func (d descriptor) Close() error { return syscall.Close(int(d)) }
