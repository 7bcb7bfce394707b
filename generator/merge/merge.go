package merge

import (
	"slices"
	"strings"
)

// A Comparison is a text of a file, compared with the text that is wanted there
// and with those that are known to have been there, all of them cut alike.
type Comparison struct {
	file, want *Text
	known      []*version
	cuts       []cut
	isKnown    bool            // one of the known texts says the same as the file
	wanted     *version        // the text wanted, as one of them
	base       *version        // the nearest that is known
	mixtures   map[[2]int]bool // by the cuts around them
}

// A cut is a place where a line begins in both texts: the numbers of units in
// front of it.
type cut struct{ want, file int }

// Compare compares a text of a file with the one wanted, and with those that
// are known: the newest first.
func Compare(file, want *Text, known ...*Text) *Comparison {
	c := &Comparison{file: file, want: want}
	c.cut(partners(want, file))
	for _, k := range known {
		c.isKnown = c.isKnown || file.Says(k)
		c.known = append(c.known, &version{Text: k, want: want})
	}
	return c
}

// cut finds the chunks: the smallest runs of whole lines that hold the same, or
// what is between two of those.
func (c *Comparison) cut(partner []int) {
	add := func(want, file int) {
		next := cut{want, file}
		if n := len(c.cuts); (n == 0 || c.cuts[n-1] != next) && c.want.begins(want) && c.file.begins(file) {
			c.cuts = append(c.cuts, next)
		}
	}
	add(0, 0)
	last := cut{}
	for i, j := range partner {
		if j < 0 {
			continue
		}
		if want, file := c.want.next[last.want], c.file.next[last.file]; last != (cut{}) && want <= i && file <= j {
			add(want, file) // the rest of a line that is another one in both
		}
		add(i, j)
		add(i+1, j+1)
		last = cut{i + 1, j + 1}
	}
	add(len(c.want.units), len(c.file.units))
}

// same reports whether a chunk says in the file what is wanted.
func (c *Comparison) same(chunk int) bool {
	from, to := c.cuts[chunk], c.cuts[chunk+1]
	return sameUnits(c.want.units[from.want:to.want], c.file.units[from.file:to.file])
}

// around widens a range of cuts to cuts that a version has too.
func (c *Comparison) around(v *version, first, last int) (from, to cut) {
	v.align()
	for first > 0 && len(v.places(c.cuts[first].want)) == 0 {
		first--
	}
	for last < len(c.cuts)-1 && len(v.places(c.cuts[last].want)) == 0 {
		last++
	}
	return c.cuts[first], c.cuts[last]
}

// has reports whether a version has a text, that of the file or the one wanted,
// where a chunk is.
func (c *Comparison) has(v *version, chunk int, ofFile bool) bool {
	from, to := c.around(v, chunk, chunk+1)
	units := c.want.units[from.want:to.want]
	if ofFile {
		units = c.file.units[from.file:to.file]
	}
	for _, begin := range v.places(from.want) {
		for _, end := range v.places(to.want) {
			if begin <= end && sameUnits(withoutComma(units), withoutComma(v.units[begin:end])) {
				return true
			}
		}
	}
	return false
}

// ours reports whether nothing in a chunk is the user's: a text that is known
// has it there, or its lines are from several of them.
func (c *Comparison) ours(chunk int) bool {
	return c.isKnown || slices.ContainsFunc(c.known, func(v *version) bool { return c.has(v, chunk, true) }) || c.mixed(chunk)
}

// IsOurs reports whether nothing in the file is the user's.
func (c *Comparison) IsOurs() bool {
	for chunk := range len(c.cuts) - 1 {
		if !c.same(chunk) && !c.ours(chunk) {
			return false
		}
	}
	return true
}

// Base returns the index of the known text that is nearest to the file, -1
// where none is known.
func (c *Comparison) Base() int {
	nearest, least := -1, 0
	for i, v := range c.known {
		partner := align(v.units, c.file.units)
		distance := len(v.units) + len(c.file.units)
		for _, j := range partner {
			if j >= 0 {
				distance -= 2
			}
		}
		if nearest < 0 || distance < least {
			nearest, least = i, distance
		}
	}
	return nearest
}

// Update returns the text wanted, with the lines of the file where they say the
// same.
func (c *Comparison) Update() string {
	want := strings.Join(c.want.lines, "\n")
	if !c.file.isByTokens() {
		return want
	}
	b := builder{Comparison: c}
	for chunk := range len(c.cuts) - 1 {
		if c.same(chunk) {
			b.takeFile(chunk, chunk+1)
		} else {
			b.takeWant(chunk, chunk+1)
		}
	}
	if strings.Join(b.lines, "\n") == want {
		return want // which need not be read again
	}
	if text, ok := b.text(); ok {
		return text
	}
	return want
}

// Merge joins the changes of the user with ours. Where both changed a chunk it
// keeps both, between the marks of a conflict.
func (c *Comparison) Merge() (text string, conflicts int) {
	if base := c.Base(); base >= 0 {
		c.base = c.known[base]
	}
	b := builder{Comparison: c}
	for chunk := 0; chunk < len(c.cuts)-1; {
		end := chunk + 1
		switch c.choose(chunk) {
		case fromFile:
			b.takeFile(chunk, end)
		case fromWant:
			b.takeWant(chunk, end)
		default:
			for end < len(c.cuts)-1 && c.choose(end) == fromBoth {
				end++
			}
			b.takeBoth(chunk, end)
			conflicts++
		}
		chunk = end
	}
	if text, ok := b.text(); ok {
		return text, conflicts
	}
	return strings.Join(conflict(c.file.lines, c.want.lines), "\n"), 1
}

// A choice is whose lines a chunk gets.
type choice int

const (
	fromFile choice = iota
	fromWant
	fromBoth
)

func (c *Comparison) choose(chunk int) choice {
	switch {
	case c.same(chunk):
		return fromFile
	case c.ours(chunk):
		return fromWant
	case c.base != nil && c.has(c.base, chunk, false):
		return fromFile
	}
	return fromBoth
}
