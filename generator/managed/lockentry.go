package managed

import (
	"encoding/json"
	"strconv"
	"strings"

	"github.com/statusmith/statusmith/generator/region"
)

// A lockEntry is a text that statusmith wrote into regions of a marker. The
// higher its number, the newer it is; branches may give one number twice.
type lockEntry struct {
	number       int
	marker, text string
	quoted       string // the text as a string of JSON
	sum          string // see entrySum
	current      bool   // it was written, or would be, in this run
}

func newEntry(number int, marker, text string) lockEntry {
	return lockEntry{number: number, marker: marker, text: text, quoted: jsonString(text), sum: entrySum(marker, text)}
}

// entrySum is the checksum of an entry: a line without its own is none.
func entrySum(marker, text string) string { return region.Sum(marker + "\n" + text) }

// parseEntry reads a line: NUMBER SUM "MARKER" "TEXT", the last two as JSON has
// strings.
func parseEntry(line string) (e lockEntry, ok bool) {
	number, rest, _ := strings.Cut(line, " ")
	sum, rest, ok := strings.Cut(rest, " ")
	if !ok {
		return e, false
	}
	n, err := strconv.Atoi(number)
	if err != nil || n < 0 || n > maxNumber {
		return e, false
	}
	e.number = n
	marker, rest, _ := cutQuoted(rest)
	if e.marker, ok = unquote("", marker); !ok {
		return e, false
	}
	if e.quoted, rest, ok = cutQuoted(strings.TrimSpace(rest)); !ok || strings.TrimSpace(rest) != "" {
		return e, false
	}
	whole, ok := unquote(e.marker+"\n", e.quoted)
	if !ok {
		return e, false
	}
	e.text, e.sum = whole[len(e.marker)+1:], region.Sum(whole)
	return e, e.sum == sum
}

// cutQuoted cuts the string of JSON off that a text begins with, quotation marks and
// all.
func cutQuoted(text string) (quoted, rest string, ok bool) {
	for at := 1; at < len(text) && text[0] == '"'; at++ {
		i := strings.IndexByte(text[at:], '"')
		if i < 0 {
			break
		}
		at += i
		if before := text[:at]; (at-len(strings.TrimRight(before, `\`)))%2 == 0 {
			return text[:at+1], text[at+1:], true
		}
	}
	return "", text, false
}

// unquote returns the value of a string of JSON behind a text. Those that a lock file
// holds have few kinds of escapes, and are most of what an update reads.
func unquote(before, quoted string) (value string, ok bool) {
	if len(quoted) < len(`""`) {
		return "", false
	}
	rest := quoted[1 : len(quoted)-1]
	var b strings.Builder
	b.Grow(len(before) + len(rest))
	b.WriteString(before)
	for {
		text, escaped, found := strings.Cut(rest, `\`)
		b.WriteString(text)
		if !found {
			return b.String(), true
		}
		escape := strings.IndexByte(`nt"\`, escaped[0])
		if escape < 0 {
			err := json.Unmarshal([]byte(quoted), &value)
			return before + value, err == nil
		}
		b.WriteByte("\n\t\"\\"[escape])
		rest = escaped[1:]
	}
}

// maxNumber keeps the number of an entry within what every reader can count.
const maxNumber = 1 << 30

func jsonString(text string) string {
	var b strings.Builder
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	_ = e.Encode(text) // a string can be encoded
	return strings.TrimSuffix(b.String(), "\n")
}
