// Package locale holds the words of a page in each language. The page that
// statusmith replaces mixed languages on one page; here every text knows whether
// it is translated, from which English it was translated, and what replaces it
// when it is not.
package locale

import (
	"crypto/sha256"
	"encoding/hex"
	"slices"
	"strings"
)

// Base is the locale that all others are translated from.
const Base = "en"

// A Locale is one language's page strings and its translations of a catalog.
type Locale struct {
	Tag       string // BCP 47: "vi", "pt-BR"
	Name      string // the language's own name for itself
	Direction string // "ltr" or "rtl"

	strings map[string]string
	texts   map[kind]texts
	base    *Locale // nil for the base itself
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
