package outdir

import (
	"bytes"
	"cmp"
	"crypto/sha256"
	"errors"
	"io/fs"
	"maps"
	"path/filepath"
	"slices"

	"github.com/statusmith/statusmith/generator/internal/regular"
)

// The states of a file that is not as it should be.
const (
	Missing  = "missing"
	Changed  = "changed"
	Obsolete = "obsolete" // an earlier run wrote it, and this one would not
)

// A Difference is a file that is not as it should be.
type Difference struct {
	Name     string
	State    string // Missing, Changed or Obsolete
	Old, New []byte // of the first few changed files
}

// maxTexts is how many differences keep the texts of their files.
const maxTexts = 10

// A Checker compares a folder with what would be written. [Checker.Put] may be
// called by several goroutines.
type Checker struct {
	folder
	differences []Difference
	texts       map[string][2][]byte // of at most maxTexts files, by name
}

// NewChecker opens a folder for reading. A folder that is not there is empty.
func NewChecker(dir string) (*Checker, error) {
	c := &Checker{texts: map[string][2][]byte{}}
	if err := c.open(dir); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return nil, err
	}
	return c, nil
}

// Put compares one file.
func (c *Checker) Put(name string, content []byte) error {
	if err := c.claim(name, sha256.Sum256(content)); err != nil {
		return err
	}
	if c.root == nil {
		c.note(name, Missing)
		return nil
	}
	old, err := c.read(name, maxPage)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		c.note(name, Missing)
	case regular.IsRefusal(err):
		c.note(name, Changed)
	case err != nil:
		return c.located(err)
	case !bytes.Equal(old, content):
		c.note(name, Changed)
		c.keep(name, old, content)
	}
	return nil
}

func (c *Checker) note(name, state string) {
	c.mutex.Lock()
	defer c.mutex.Unlock()
	c.differences = append(c.differences, Difference{Name: name, State: state})
}

// keep holds the texts of the files whose names come first: the same,
// whatever the order in which files arrive.
func (c *Checker) keep(name string, old, content []byte) {
	c.mutex.Lock()
	defer c.mutex.Unlock()
	c.texts[name] = [2][]byte{old, bytes.Clone(content)}
	if len(c.texts) > maxTexts {
		delete(c.texts, slices.Max(slices.Collect(maps.Keys(c.texts))))
	}
}

// Differences returns all that differs, sorted by name, when all files are
// put.
func (c *Checker) Differences() []Difference {
	defer c.Close()
	for name := range c.owned {
		if _, ok := c.put[name]; !ok && c.holds(name) {
			c.note(name, Obsolete)
		}
	}
	if len(c.differences) == 0 && !bytes.Equal(manifestText(c.put), c.before) {
		c.note(Manifest, Changed)
	}
	for i, d := range c.differences {
		texts := c.texts[d.Name]
		c.differences[i].Old, c.differences[i].New = texts[0], texts[1]
	}
	slices.SortFunc(c.differences, func(a, b Difference) int { return cmp.Compare(a.Name, b.Name) })
	return c.differences
}

// Close ends a check, with or without its differences.
func (c *Checker) Close() {
	if c.root != nil {
		c.root.Close()
	}
}

func (c *Checker) holds(name string) bool {
	_, err := c.root.Lstat(filepath.FromSlash(name))
	return err == nil
}
