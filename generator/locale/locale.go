// Package locale holds the words of a page in each language. The page that
// statusmith replaces mixed languages on one page; here every text knows
// whether it is translated, from which English it was translated, and what
// stands in when it is not.
package locale

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"slices"
	"strings"

	"github.com/statusmith/statusmith/generator/catalog"
	"github.com/statusmith/statusmith/generator/internal/tomlfile"
)

// Base is the locale that all others are translated from.
const Base = "en"

// A Locale is one language's page strings and its translations of summaries.
type Locale struct {
	Tag       string // BCP 47: "vi", "pt-BR"
	Name      string // the language's own name for itself
	Direction string // "ltr" or "rtl"

	strings   map[string]string
	summaries map[string]map[string]summary // by family and code
	base      *Locale                       // nil for the base itself
	source    *tomlfile.File
}

// A summary is a translated text and the [Digest] of the English it was made
// from; a text whose English has changed since is not shown.
type summary struct {
	From string
	Text string
}

// Digest identifies an English text in the record of its translation: the
// first eight hexadecimal digits of its SHA-256.
func Digest(english string) string {
	sum := sha256.Sum256([]byte(english))
	return hex.EncodeToString(sum[:4])
}

// Text returns the page string with its placeholders filled. Placeholders are
// given as name and value in turn.
func (l *Locale) Text(key string, placeholders ...string) string {
	text, ok := l.strings[key]
	if !ok && l.base != nil {
		text, ok = l.base.strings[key]
	}
	if !ok {
		panic("locale: no string " + key)
	}
	pairs := slices.Clone(placeholders)
	for i := 0; i < len(pairs); i += 2 {
		pairs[i] = "{" + pairs[i] + "}"
	}
	return strings.NewReplacer(pairs...).Replace(text)
}

// Summary returns the summary of a status in this locale; where there is no
// current translation, in English.
func (l *Locale) Summary(s *catalog.Status) (text string, translated bool) {
	if l.base == nil {
		return s.Summary, true
	}
	if t, ok := l.summaries[s.Family.Name][s.Code]; ok && t.From == Digest(s.Summary) {
		return t.Text, true
	}
	return s.Summary, false
}

// Words returns what the locale says of a status in its own language, "" for
// nothing.
func (l *Locale) Words(s *catalog.Status) string {
	text, translated := l.Summary(s)
	if !translated || l.Tag == Base {
		return ""
	}
	return text
}

// Lack counts what a locale has not translated.
type Lack struct {
	Strings   int
	Summaries int
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
		t, ok := l.summaries[s.Family.Name][s.Code]
		switch {
		case !ok && s.Summary != "":
			lack.Summaries++
		case ok && t.From != Digest(s.Summary):
			lack.Stale = append(lack.Stale, s.ID())
		}
	}
	return lack
}

// None reports whether all is translated, from the English of today.
func (k Lack) None() bool { return k.Strings == 0 && k.Summaries == 0 && len(k.Stale) == 0 }

// String describes the lack in words.
func (k Lack) String() string {
	if k.None() {
		return "complete"
	}
	text := fmt.Sprintf("lacks %d page strings and %d summaries", k.Strings, k.Summaries)
	if len(k.Stale) > 0 {
		text += ", stale: " + strings.Join(k.Stale, " ")
	}
	return text
}
