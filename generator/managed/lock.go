package managed

import (
	"cmp"
	"maps"
	"slices"
	"strconv"
	"strings"

	"github.com/statusmith/statusmith/generator/internal/parallel"
)

// LockFile is the name of the file that keeps the texts of regions as they were
// written: what tells the changes of people from those of statusmith.
const LockFile = "statusmith.lock"

const lockHead = "# Written by statusmith: what it wrote into managed regions, a line each. Commit this file.\n"

// How many texts of a marker are kept, besides those of a run, and read: a region is
// held against each.
const (
	maxKnown = 32
	maxRead  = 1024
)

// A lockFile is what the lock file of a folder holds. Each of its lines is read
// by itself, so that lines of several versions of the file may be joined in any
// way.
type lockFile struct {
	home    string
	raw     string // as it was read
	there   bool   // there is a file
	large   bool   // it is too large to be read
	skipped int    // lines that are no entries
	problem error  // why it cannot be read or written
	changed bool   // since it was read or written

	elders  []*lockFile                       // that know more
	entries map[string][]lockEntry            // by marker, the newest first
	alike   parallel.Memo[string, likenesses] // of what was read, by language
}

// parse reads the entries of a text, and counts the lines that are none. A merge
// may have put entries beside tables of the first edition.
func (l *lockFile) parse(text string) {
	isFirst := len(text) <= maxFirst && isFirstEdition(text)
	var tables strings.Builder
	for line := range strings.Lines(text) {
		e, ok := parseEntry(strings.TrimRight(line, "\r\n"))
		switch {
		case ok:
			l.learn(e)
		case isFirst:
			tables.WriteString(line)
		case strings.Trim(line, "\r\n") != "" && !strings.HasPrefix(line, "#"):
			l.skipped++
		}
	}
	if isFirst {
		l.parseTables(tables.String())
	}
}

// learn adds an entry that was read. Of more than maxRead of a marker the newest
// count.
func (l *lockFile) learn(e lockEntry) {
	l.add(e)
	known := l.entries[e.marker]
	l.entries[e.marker] = known[:min(len(known), maxRead)]
}

// add adds an entry; of one that is there already the higher number counts.
func (l *lockFile) add(e lockEntry) {
	known := l.entries[e.marker]
	if i := slices.IndexFunc(known, func(k lockEntry) bool { return k.text == e.text }); i >= 0 {
		e.number = max(e.number, known[i].number)
		e.current = e.current || known[i].current
		known = slices.Delete(known, i, i+1)
	}
	i, _ := slices.BinarySearchFunc(known, e, newestFirst)
	l.entries[e.marker] = slices.Insert(known, i, e)
	l.changed = true
}

func newestFirst(a, b lockEntry) int {
	return cmp.Or(b.number-a.number, strings.Compare(a.text, b.text))
}

// known returns the texts that were written for any of some markers, the newest
// of each first.
func (l *lockFile) known(markers ...string) []string {
	var texts []string
	for _, lock := range l.all() {
		for _, marker := range markers {
			for _, e := range lock.entries[marker] {
				texts = append(texts, e.text)
			}
		}
	}
	return texts
}

// all returns the file and those that it looks into.
func (l *lockFile) all() []*lockFile { return append([]*lockFile{l}, l.elders...) }

// addElder has the file look into another one too.
func (l *lockFile) addElder(elder *lockFile) {
	if !slices.Contains(l.elders, elder) {
		l.elders = append(l.elders, elder)
	}
}

// newest returns the texts of the highest number that a marker has.
func (l *lockFile) newest(marker string) []string {
	var texts []string
	for _, e := range l.entries[marker] {
		if e.number == l.entries[marker][0].number {
			texts = append(texts, e.text)
		}
	}
	return texts
}

// record remembers a text that was written, or would be, for a marker.
func (l *lockFile) record(marker, text string) {
	known := l.entries[marker]
	if i := slices.IndexFunc(known, func(e lockEntry) bool { return e.text == text }); i >= 0 {
		l.changed = l.changed || !known[i].current
		known[i].current = true
		return
	}
	l.renew(marker, text)
}

// renew remembers a text as the newest one of a marker.
func (l *lockFile) renew(marker, text string) {
	number := 1
	if known := l.entries[marker]; len(known) > 0 {
		number = known[0].number + 1
	}
	e := newEntry(number, marker, text)
	e.current = true
	l.add(e)
}

// keepOnly drops the entries of all markers but some.
func (l *lockFile) keepOnly(markers map[string]bool) {
	for marker := range l.entries {
		if !markers[marker] {
			delete(l.entries, marker)
			l.changed = true
		}
	}
}

// String writes the entries, sorted by marker and number.
func (l *lockFile) String() string {
	var b strings.Builder
	b.Grow(l.size())
	b.WriteString(lockHead)
	for _, marker := range slices.Sorted(maps.Keys(l.entries)) {
		quoted := jsonString(marker)
		for _, e := range slices.Backward(l.entries[marker]) {
			for _, part := range []string{strconv.Itoa(e.number), " ", e.sum, " ", quoted, " ", e.quoted, "\n"} {
				b.WriteString(part)
			}
		}
	}
	return b.String()
}

// size is about how long the text of the file is.
func (l *lockFile) size() int {
	size := len(lockHead)
	for marker, entries := range l.entries {
		for _, e := range entries {
			size += len(marker) + len(e.quoted) + 32
		}
	}
	return size
}

// keep remembers what was written last for a kept marker.
func (l *lockFile) keep(marker, text string) {
	known := l.entries[marker]
	if len(known) == 0 || known[0].text != text || len(known) > 1 && known[1].number == known[0].number {
		l.renew(marker, text)
	}
}
