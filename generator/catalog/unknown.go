package catalog

import (
	"fmt"
	"strings"

	"github.com/statusmith/statusmith/generator/spelling"
)

// An UnknownStatusError reports a text that names no status.
type UnknownStatusError struct {
	Text   string
	Near   []string // what may have been meant, the most likely first
	Sure   bool     // Near is what was meant, not what is spelled like it
	Family string   // the family that the text names instead
	Group  bool     // the text names a class, or all
}

func (e *UnknownStatusError) Error() string {
	if e.Family != "" {
		return fmt.Sprintf("%q is a family, not a status: run statusmith list %s to see its statuses", e.Text, e.Family)
	}
	if e.Group {
		return fmt.Sprintf("%q is several statuses, not one: run statusmith list %s to see them", e.Text, e.Text)
	}
	if len(e.Near) == 0 {
		return fmt.Sprintf("unknown status %q: run statusmith list to see them all", e.Text)
	}
	return fmt.Sprintf("unknown status %q, did you mean %s?", e.Text, orList(e.Near))
}

// orList joins words as in "a, b or c".
func orList(words []string) string {
	last := len(words) - 1
	if last == 0 {
		return words[0]
	}
	return strings.Join(words[:last], ", ") + " or " + words[last]
}

// suggestion is the code or name in the families that is spelled most like a
// text, nil where none is.
func suggestion(text string, families ...*Family) []string {
	owner := make(map[string]*Family) // the first that has the word
	var words []string
	for _, f := range families {
		for _, s := range f.statuses {
			for _, word := range []string{s.Code, s.Name} {
				if owner[word] == nil {
					owner[word] = f
					words = append(words, word)
				}
			}
		}
	}
	near, ok := spelling.Nearest(strings.ReplaceAll(snake(text), " ", "_"), words)
	if !ok {
		return nil
	}
	return []string{owner[near].Name + "/" + near}
}
