// Package region finds and rewrites managed regions: lines of a text file that
// a tool wrote between two comments, so that it can write them anew without
// touching what people wrote around them.
//
//	# statusmith:begin http/429 flask form=function
//	# statusmith:with message="Try again later"
//	...
//	# statusmith:end
//
// The first marker is the intent, which continues in the comments below it. It is
// read in any case of letters and however a formatter wrapped it. The package
// knows no language and no catalog: what an intent means is its user's business.
package region

import (
	"crypto/sha256"
	"encoding/base64"
	"fmt"
	"strings"
)

// A Region is what is between two markers.
type Region struct {
	Line   int    // of the marker that begins it, from 1
	Last   int    // line of the marker that ends it
	Intent string // of the marker that begins it: what its user wants there

	// Sum is the checksum of what was written, of the first edition's markers;
	// "" where the marker that ends the region has none.
	Sum string

	// Text is what is between the markers, without their indentation and
	// without blank lines at both ends, with a line feed between two lines.
	Text string

	indent, newline string
	comment         Comment // around the marker that begins it
	begin           span    // the marker that begins it, whole lines
	text            span    // the bytes of Text in the file, whole lines
	sum             span    // of the checksum with the blanks before it, empty without one
}

// A span is a part of a file, from one offset to another.
type span struct{ start, end int }

// Behind returns what follows the text of a region in its file, from the marker
// that ends it.
func (r *Region) Behind(file string) string { return file[r.text.end:] }

// sumLength is the length of a checksum: 60 bits, far more than mistakes need.
const sumLength = 10

// Sum returns the checksum of a text.
func Sum(text string) string {
	hash := sha256.New()
	var piece [4096]byte // spares a copy of the text, which is most of a lock file
	for rest := Normal(text); rest != ""; {
		n := copy(piece[:], rest)
		hash.Write(piece[:n])
		rest = rest[n:]
	}
	return base64.RawURLEncoding.EncodeToString(hash.Sum(nil))[:sumLength]
}

// Normal returns a text as [Region.Text] would hold it.
func Normal(text string) string {
	if isNormal(text) { // as almost all are
		return text
	}
	lines := strings.Split(text, "\n")
	for i, line := range lines {
		lines[i] = strings.TrimRight(line, "\r")
	}
	first, last := core(lines)
	return strings.Join(lines[first:last], "\n")
}

func isNormal(text string) bool {
	first, _, _ := strings.Cut(text, "\n")
	last := text[strings.LastIndexByte(text, '\n')+1:]
	return text == "" || !strings.Contains(text, "\r") && !isBlank(first) && !isBlank(last)
}

// core returns the range of lines without the blank ones at both ends.
func core(lines []string) (first, last int) {
	last = len(lines)
	for last > 0 && isBlank(lines[last-1]) {
		last--
	}
	for first < last && isBlank(lines[first]) {
		first++
	}
	return first, last
}

func isBlank(line string) bool { return strings.Trim(line, " \t\r\n") == "" }

// A Problem is a line that is not a proper marker, or a marker without its pair.
type Problem struct {
	Line int // from 1
	Text string
}

func (p Problem) Error() string { return fmt.Sprintf("%d: %s", p.Line, p.Text) }
