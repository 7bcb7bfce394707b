package managed

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/statusmith/statusmith/generator/internal/atomicfile"
	"github.com/statusmith/statusmith/generator/internal/regular"
	"github.com/statusmith/statusmith/generator/internal/tomlfile"
	"github.com/statusmith/statusmith/generator/merge"
)

// maxLock bounds a lock file, in bytes: a larger one is not read.
const maxLock = 256 << 20

// readLock reads the lock file of a folder as far as that can be done: whatever
// is wrong with it is no reason to leave regions unread.
func readLock(home string) *lockFile {
	l := &lockFile{home: home, entries: map[string][]lockEntry{}}
	name := filepath.Join(home, LockFile)
	info, err := os.Lstat(name) // a link may lead out of the repository
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return l
	case err == nil && !info.Mode().IsRegular():
		err = regular.ErrIrregular
	}
	if err == nil {
		l.there = true
		err = l.read(name)
	}
	if err != nil {
		l.problem = fmt.Errorf("%s: %w", name, tomlfile.Cause(err))
	}
	l.parse(strings.TrimPrefix(l.raw, "\ufeff"))
	l.changed = true // it may be in another order, or hold lines that are no entries
	return l
}

func (l *lockFile) read(name string) error {
	file, err := os.Open(name)
	if err != nil {
		return err
	}
	defer file.Close()
	var text strings.Builder
	if info, err := file.Stat(); err == nil {
		if l.large = info.Size() > maxLock; l.large {
			return nil
		}
		text.Grow(int(info.Size()))
	}
	_, err = io.Copy(&text, io.LimitReader(file, maxLock)) // it may be growing
	l.raw = text.String()
	return err
}

// note says what is wrong with the file that it was read from, "" for nothing.
func (l *lockFile) note() string {
	name := filepath.Join(l.home, LockFile)
	switch {
	case l.problem != nil:
		return ""
	case l.large:
		return fmt.Sprintf("%s: larger than %d MiB, and not read; statusmith update writes it anew", name, maxLock>>20)
	case l.skipped == 1:
		return name + ": a line that is no entry was skipped; statusmith update writes the file anew"
	case l.skipped > 1:
		return fmt.Sprintf("%s: %d lines that are no entries were skipped; statusmith update writes the file anew", name, l.skipped)
	case l.there && strings.TrimSpace(l.raw) == "":
		return name + ": is empty; statusmith update writes it anew"
	}
	return ""
}

// write stores the lock file if it has changed, and nothing is wrong with it.
func (l *lockFile) write() error {
	if l.problem != nil || !l.changed {
		return nil
	}
	name := filepath.Join(l.home, LockFile)
	text := l.fitting(maxLock)
	l.changed = false
	if len(text) > maxLock {
		return fmt.Errorf("%s: would be larger than %d MiB: a %s in a folder below gives that a lock file of its own", name, maxLock>>20, ProjectFile)
	}
	if text == l.raw && !l.large || len(l.entries) == 0 && !l.there {
		return nil
	}
	if l.large { // and so not held against what was read of it
		if err := os.Remove(name); err != nil {
			return fmt.Errorf("%s: %w", name, tomlfile.Cause(err))
		}
		l.there = false
	}
	r := atomicfile.Replacement{File: name, Shown: name, Old: l.raw, New: text, Create: !l.there}
	if err := r.Write(); err != nil {
		return err
	}
	l.raw, l.there, l.large = text, true, false
	return nil
}

// prune leaves the newest entries of each marker, and those of this run.
func (l *lockFile) prune(newest int) {
	for marker, known := range l.entries {
		rank := 0
		l.entries[marker] = slices.DeleteFunc(known, func(e lockEntry) bool {
			rank++
			return rank > newest && !e.current
		})
	}
}

// fitting returns the text of the file with as many entries of each marker as a file
// of so many bytes can hold, with those of this run also where it cannot.
func (l *lockFile) fitting(most int) string {
	l.prune(maxKnown)
	text := l.String()
	for newest := maxKnown / 2; len(text) > most && newest > 0; newest /= 2 {
		l.prune(newest)
		text = l.String()
	}
	return text
}

// likenesses are texts of the lock file by what they say.
type likenesses map[string][]string

// like returns texts of all markers that say the same as a text, at most maxRead.
func (l *lockFile) like(t *merge.Text) []string {
	var texts []string
	for _, lock := range l.all() {
		texts = append(texts, lock.likenesses(t.Way())[t.Key()]...)
	}
	slices.Sort(texts)
	return texts[:min(len(texts), maxRead)]
}

func (l *lockFile) likenesses(way string) likenesses {
	return l.alike.Get(way, func() likenesses {
		known := make(likenesses)
		for _, entries := range l.entries {
			for _, e := range entries {
				key := readCode(way, e.text).Key()
				known[key] = append(known[key], e.text)
			}
		}
		return known
	})
}
