package locale

import (
	"fmt"
	"strings"

	"github.com/statusmith/statusmith/generator/catalog"
)

// Lack counts what a locale has not translated. Titles, messages and notes count
// where a family is not ours: protocols have registered phrases.
type Lack struct {
	Strings   int
	Summaries int
	Titles    int
	Messages  int
	Notes     int
	Stale     []string // IDs of statuses whose English changed after the translation
}

// Lack compares the locale with the base and with a catalog.
func (l *Locale) Lack(c *catalog.Catalog) Lack { return l.LackIn(c.Statuses()) }

// LackIn compares the locale with the base and with some statuses.
func (l *Locale) LackIn(statuses []*catalog.Status) Lack {
	var lack Lack
	if l.base == nil {
		return lack
	}
	for key := range l.base.strings {
		if _, ok := l.strings[key]; !ok {
			lack.Strings++
		}
	}
	for _, s := range statuses {
		if l.lackOf(s, &lack) {
			lack.Stale = append(lack.Stale, s.ID())
		}
	}
	return lack
}

// lackOf counts what a status lacks, and reports whether a translation of it is
// stale.
func (l *Locale) lackOf(s *catalog.Status, lack *Lack) (stale bool) {
	message := s.Message
	if message == s.Title {
		message = "" // the translation of the title serves
	}
	for _, part := range []struct {
		kind    kind
		english string
		count   *int
		ours    bool // counts for our families too
	}{
		{titles, s.Title, &lack.Titles, false},
		{messages, message, &lack.Messages, false},
		{summaries, s.Summary, &lack.Summaries, true},
		{notes, s.Note, &lack.Notes, true},
	} {
		t, ok := l.texts[part.kind][s.Family.Name][s.Code]
		switch {
		case ok && part.kind == messages:
			stale = stale || !t.current(s.Message)
		case ok:
			stale = stale || !t.current(part.english)
		case part.english != "" && (part.ours || !s.Family.Ours()):
			*part.count++
		}
	}
	return stale
}

// None reports whether all is translated, from the current English.
func (k Lack) None() bool {
	return k.Strings+k.Summaries+k.Titles+k.Messages+k.Notes == 0 && len(k.Stale) == 0
}

// String describes the lack in words.
func (k Lack) String() string {
	if k.None() {
		return "complete"
	}
	var parts []string
	for _, part := range []struct {
		count     int
		one, many string
	}{
		{k.Strings, "page string", "page strings"}, {k.Summaries, "summary", "summaries"}, {k.Titles, "title", "titles"},
		{k.Messages, "message", "messages"}, {k.Notes, "note", "notes"},
	} {
		switch part.count {
		case 0:
		case 1:
			parts = append(parts, "1 "+part.one)
		default:
			parts = append(parts, fmt.Sprintf("%d %s", part.count, part.many))
		}
	}
	var told []string
	if last := len(parts) - 1; last == 0 {
		told = append(told, "lacks "+parts[0])
	} else if last > 0 {
		told = append(told, "lacks "+strings.Join(parts[:last], ", ")+" and "+parts[last])
	}
	if len(k.Stale) > 0 {
		told = append(told, "stale: "+strings.Join(k.Stale, " "))
	}
	return strings.Join(told, ", ")
}
