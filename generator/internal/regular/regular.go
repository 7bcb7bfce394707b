// Package regular reads files that others wrote, a hostile repository among
// them: only regular ones, and none that is larger than its reader can use. A
// device has no end, and a pipe may have no beginning.
package regular

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"math"
	"os"
	"time"
)

// ErrIrregular is the cause of an error about a device, a pipe or a socket.
var ErrIrregular = errors.New("is not a regular file")

// ErrFolder is the cause of an error about a folder.
var ErrFolder = errors.New("is a folder, not a file")

// A TooLargeError is the cause of an error about a file of more bytes than are
// read.
type TooLargeError struct{ Most int64 } // in bytes

// Error names the limit in MiB.
func (e TooLargeError) Error() string { return fmt.Sprintf("larger than %d MiB", e.Most>>20) }

// IsRefusal reports whether a file was not read because of its kind or its size.
func IsRefusal(err error) bool {
	_, tooLarge := errors.AsType[TooLargeError](err)
	return tooLarge || errors.Is(err, ErrIrregular) || errors.Is(err, ErrFolder)
}

// Read returns the content of a file of at most so many bytes. Links are
// followed. Errors are of type [*fs.PathError].
func Read(path string, most int64) ([]byte, error) {
	return read(path, most, os.Stat, func() (fs.File, error) { return os.Open(path) })
}

// ReadFS is [Read] for a file of fsys.
func ReadFS(fsys fs.FS, path string, most int64) ([]byte, error) {
	stat := func(path string) (fs.FileInfo, error) { return fs.Stat(fsys, path) }
	return read(path, most, stat, func() (fs.File, error) { return fsys.Open(path) })
}

// ReadIn is [Read] for a file below root.
func ReadIn(root *os.Root, path string, most int64) ([]byte, error) {
	return read(path, most, root.Stat, func() (fs.File, error) { return root.Open(path) })
}

// read asks for the kind of a file before it opens it: opening a pipe waits for
// its writer.
func read(path string, most int64, stat func(string) (fs.FileInfo, error), open func() (fs.File, error)) ([]byte, error) {
	info, err := stat(path)
	if err == nil {
		err = check(path, info, most)
	}
	if err != nil {
		return nil, err
	}
	f, err := open()
	if err != nil {
		return nil, err
	}
	defer f.Close()
	text := make([]byte, 0, info.Size()+1)
	return readAll(path, patient{f}, text, most)
}

// Holds reports whether a file holds a text and nothing else. Errors are of type
// [*fs.PathError].
func Holds(path, text string) (bool, error) {
	info, err := os.Stat(path)
	if err == nil {
		err = check(path, info, math.MaxInt64)
	}
	if err != nil || info.Size() != int64(len(text)) {
		return false, err
	}
	f, err := os.Open(path)
	if err != nil {
		return false, err
	}
	defer f.Close()
	buffer := make([]byte, 64<<10)
	for {
		n, err := patient{f}.Read(buffer)
		if n > len(text) || string(buffer[:n]) != text[:n] {
			return false, nil
		}
		text = text[n:]
		if errors.Is(err, io.EOF) {
			return text == "", nil
		}
		if err != nil {
			return false, err
		}
	}
}

func check(path string, info fs.FileInfo, most int64) error {
	switch {
	case info.IsDir():
		return &fs.PathError{Op: "read", Path: path, Err: ErrFolder}
	case !info.Mode().IsRegular():
		return &fs.PathError{Op: "read", Path: path, Err: ErrIrregular}
	case info.Size() > most:
		return &fs.PathError{Op: "read", Path: path, Err: TooLargeError{most}}
	}
	return nil
}

// patience is how long a file may keep its reader waiting. Those of a disk have no
// deadlines; /proc/kmsg waits for the next message of the system.
const patience = time.Second

// A patient reader reads a file that does not keep it waiting.
type patient struct{ fs.File }

func (p patient) Read(text []byte) (int, error) {
	if f, ok := p.File.(*os.File); ok {
		f.SetReadDeadline(time.Now().Add(patience)) // an error says that it has none
	}
	n, err := p.File.Read(text)
	if errors.Is(err, os.ErrDeadlineExceeded) {
		err = ErrIrregular
	}
	return n, err
}

// readAll reads into a buffer that has room for the file and a byte more, so that
// it need not grow. A file of /proc says that it has no bytes.
func readAll(path string, f io.Reader, text []byte, most int64) ([]byte, error) {
	for {
		n, err := f.Read(text[len(text):cap(text)])
		text = text[:len(text)+n]
		switch {
		case int64(len(text)) > most:
			return nil, &fs.PathError{Op: "read", Path: path, Err: TooLargeError{most}}
		case errors.Is(err, io.EOF):
			return text, nil
		case errors.Is(err, ErrIrregular):
			return nil, &fs.PathError{Op: "read", Path: path, Err: ErrIrregular}
		case err != nil:
			return nil, err
		case len(text) == cap(text):
			text = append(text, 0)[:len(text)]
		}
	}
}
