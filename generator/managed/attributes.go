package managed

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/statusmith/statusmith/generator/internal/atomicfile"
	"github.com/statusmith/statusmith/generator/internal/regular"
	"github.com/statusmith/statusmith/generator/internal/tomlfile"
)

const attributesFile = ".gitattributes"

// maxAttributes bounds what is read of a .gitattributes file, in bytes.
const maxAttributes = 1 << 20

// attributes are the lines of .gitattributes for the lock file: git joins its
// versions line by line, and code hosts fold it in a review.
var attributes = []string{LockFile + " merge=union", LockFile + " linguist-generated"}

// lackingAttributes returns the lines for the lock file that a text of
// .gitattributes lacks.
func lackingAttributes(text string) []string {
	var lines []string
	for line := range strings.Lines(text) {
		lines = append(lines, strings.TrimPrefix(strings.TrimSpace(line), "/"))
	}
	return slices.DeleteFunc(slices.Clone(attributes), func(line string) bool { return slices.Contains(lines, line) })
}

// missingAttributes returns the lines that .gitattributes lacks before there is
// a lock file.
func (l *lockFile) missingAttributes() []string {
	if l.there {
		return nil
	}
	text, _ := regular.Read(filepath.Join(l.home, attributesFile), maxAttributes) // what cannot be read lacks them all
	return lackingAttributes(string(text))
}

// withAttributes adds what a .gitattributes file lacks.
func withAttributes(file string) (atomicfile.Replacement, error) {
	if info, err := os.Lstat(file); err == nil && info.Mode()&fs.ModeSymlink != 0 { // git follows none there either
		return atomicfile.Replacement{}, fmt.Errorf("%s: %w", attributesFile, regular.ErrIrregular)
	}
	raw, err := regular.Read(file, maxAttributes)
	r := atomicfile.Replacement{File: attributesFile, Old: string(raw), New: string(raw), Create: errors.Is(err, fs.ErrNotExist)}
	if err != nil && !r.Create {
		return r, fmt.Errorf("%s: %w", attributesFile, tomlfile.Cause(err))
	}
	if r.New != "" && !strings.HasSuffix(r.New, "\n") {
		r.New += "\n"
	}
	for _, line := range lackingAttributes(r.Old) {
		r.New += line + "\n"
	}
	return r, nil
}
