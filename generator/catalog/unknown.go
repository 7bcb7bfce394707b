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
	Sure   bool     // Near is what was meant, not only what is spelled like it
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

// unknownIn is the error of a text that names none of the families' statuses; it
// suggests the code or name that is spelled most like it.
func unknownIn(text, spelled string, families ...*Family) *UnknownStatusError {
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
	err := &UnknownStatusError{Text: text}
	spelled = strings.ReplaceAll(snake(spelled), " ", "_")
	if near, ok := spelling.Nearest(spelled, words); ok {
		err.Near, err.Sure = []string{owner[near].Name + "/" + near}, spelling.Slip(spelled, near)
	}
	return err
}
