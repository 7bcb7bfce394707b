package regular

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"
)

func TestAFileIsReadUpToItsLimit(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, "a")
	if err := os.WriteFile(path, make([]byte, 1<<20), 0o600); err != nil {
		t.Fatal(err)
	}
	root, err := os.OpenRoot(dir)
	if err != nil {
		t.Fatal(err)
	}
	defer root.Close()
	files := fstest.MapFS{"a": {Data: make([]byte, 1<<20)}}
	for name, read := range map[string]func(most int64) ([]byte, error){
		"of the system": func(most int64) ([]byte, error) { return Read(path, most) },
		"below a root":  func(most int64) ([]byte, error) { return ReadIn(root, "a", most) },
		"of a file set": func(most int64) ([]byte, error) { return ReadFS(files, "a", most) },
	} {
		if text, err := read(1 << 20); err != nil || len(text) != 1<<20 {
			t.Errorf("%s: %d bytes, error %v", name, len(text), err)
		}
		if _, err := read(1<<20 - 1); !errors.As(err, new(TooLargeError)) {
			t.Errorf("%s: a file above the limit gives %v", name, err)
		}
	}
	if _, err := Read(dir, 1); !errors.Is(err, ErrFolder) {
		t.Errorf("a folder gives %v", err)
	}
	if _, err := Read(os.DevNull, 1); !errors.Is(err, ErrIrregular) {
		t.Errorf("a device gives %v", err)
	}
}

func TestAFileHoldsItsTextAndNothingElse(t *testing.T) {
	path := filepath.Join(t.TempDir(), "a")
	text := strings.Repeat("0123456789", 20_000)
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	for other, want := range map[string]bool{
		text: true, text[1:]: false, text + "0": false, "": false, "x" + text[1:]: false, text[1:] + "x": false,
	} {
		if got, err := Holds(path, other); err != nil || got != want {
			t.Errorf("%d bytes that begin with %.1q: %t, error %v", len(other), other, got, err)
		}
	}
	if _, err := Holds(os.DevNull, ""); !errors.Is(err, ErrIrregular) {
		t.Errorf("a device gives %v", err)
	}
}

func TestAFileThatSaysItIsEmptyIsReadAllTheSame(t *testing.T) {
	const file = "/proc/self/status"
	if _, err := os.Stat(file); err != nil {
		t.Skip(err)
	}
	if text, err := Read(file, 1<<20); err != nil || len(text) == 0 {
		t.Errorf("%d bytes, error %v", len(text), err)
	}
	if _, err := Read(file, 10); !errors.As(err, new(TooLargeError)) {
		t.Errorf("above the limit it gives %v", err)
	}
}

// The reader of a kernel's messages waits for the next one.
func TestAFileThatKeepsItsReaderWaitingIsNoRegularOne(t *testing.T) {
	const file = "/proc/kmsg"
	f, err := os.Open(file)
	if err != nil {
		t.Skip(err)
	}
	f.Close()
	if text, err := Read(file, 64<<20); !errors.Is(err, ErrIrregular) {
		t.Errorf("%d bytes, error %v", len(text), err)
	}
}
