package locale

import (
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/statusmith/statusmith/generator/catalog"
	"github.com/statusmith/statusmith/generator/internal/tomlfile"
)

// A kind is the key of the texts of one kind in a locale file.
type kind string

const (
	titles    kind = "titles"
	messages  kind = "messages"
	summaries kind = "summaries"
	notes     kind = "notes"
)

var kinds = []kind{titles, messages, summaries, notes}

// texts are translations by family and code.
type texts map[string]map[string]translation

// A translation is a translated text and the [Digest] of the English it was made
// from; a text whose English has changed since is not shown. Without a digest
// it is shown whatever the English says.
type translation struct {
	From, Text string

	source *tomlfile.File // of one that a folder was added for
}

// UnmarshalTOML reads "text" or { from = "765bf685", text = "text" }.
func (t *translation) UnmarshalTOML(value any) error {
	switch value := value.(type) {
	case string:
		t.Text = value
	case map[string]any:
		for key, v := range value {
			text, ok := v.(string)
			switch {
			case !ok:
				return fmt.Errorf("%s must be a string", key)
			case key == "from":
				t.From = text
			case key == "text":
				t.Text = text
			default:
				return fmt.Errorf("unknown key %q; known are from and text", key)
			}
		}
	default:
		return errors.New("a translation is a string, or a table of from and text")
	}
	if strings.TrimSpace(t.Text) == "" {
		return errors.New("a translation is empty")
	}
	return nil
}

// lay puts the texts of a file over those of the locale, text by text.
func (l *Locale) lay(k kind, over texts, source *tomlfile.File, added bool) {
	below := l.texts[k]
	if below == nil {
		below = texts{}
		l.texts[k] = below
	}
	for family, codes := range over {
		if below[family] == nil {
			below[family] = map[string]translation{}
		}
		for code, t := range codes {
			if added {
				t.source = source
			}
			below[family][code] = t
		}
	}
}

// text returns a text of a status in this locale; where there is no current
// translation, in English.
func (l *Locale) text(k kind, s *catalog.Status, english string) (text string, translated bool) {
	if l.base == nil {
		return english, true
	}
	if t, ok := l.texts[k][s.Family.Name][s.Code]; ok && t.current(english) {
		return t.Text, true
	}
	return english, false
}

func (t translation) current(english string) bool { return t.From == "" || t.From == Digest(english) }

// Title returns what the status is called in this locale. The registered phrases
// of protocols are not translated.
func (l *Locale) Title(s *catalog.Status) (text string, translated bool) {
	return l.text(titles, s, s.Title)
}

// Message returns the message of the status in this locale. What is sent is
// always the catalog's.
func (l *Locale) Message(s *catalog.Status) (text string, translated bool) {
	switch text, ok := l.text(messages, s, s.Message); {
	case ok && l.base != nil:
		return s.Example(text), true
	case ok || s.Message != s.Title:
		return text, ok
	}
	return l.Title(s)
}

// Summary returns the summary of the status in this locale.
func (l *Locale) Summary(s *catalog.Status) (text string, translated bool) {
	return l.text(summaries, s, s.Summary)
}

// Note returns the note of the status in this locale.
func (l *Locale) Note(s *catalog.Status) (text string, translated bool) {
	return l.text(notes, s, s.Note)
}

// Words returns what the locale says of a status in its own language, one text a
// line, "" for nothing.
func (l *Locale) Words(s *catalog.Status) string {
	if l.base == nil {
		return ""
	}
	var words []string
	for _, text := range []func(*catalog.Status) (string, bool){l.Title, l.Message, l.Summary, l.Note} {
		if text, translated := text(s); translated && !slices.Contains(words, text) {
			words = append(words, text)
		}
	}
	return strings.Join(words, "\n")
}

// Unknown returns a problem for each translation, in a folder that was added,
// of what the catalog does not have.
func (l *Locale) Unknown(c *catalog.Catalog) (problems []error) {
	for _, k := range kinds {
		for _, family := range slices.Sorted(maps.Keys(l.texts[k])) {
			codes := l.texts[k][family]
			for _, code := range slices.Sorted(maps.Keys(codes)) {
				if source := codes[code].source; source != nil && !has(c, family, code) {
					problems = append(problems, source.Fault("translates a status that no catalog has", string(k), family, code))
				}
			}
		}
	}
	return problems
}

func has(c *catalog.Catalog, family, code string) bool {
	f, ok := c.Family(family)
	if ok {
		_, ok = f.Status(code)
	}
	return ok
}
