package locale

import (
	"maps"
	"slices"
)

// Lang returns the language that a page string is in: the locale's own, or the
// base's where it is not translated.
func (l *Locale) Lang(key string) string {
	if _, ok := l.strings[key]; ok || l.base == nil {
		return l.Tag
	}
	return l.base.Tag
}

// Keys returns the keys of all page strings, sorted.
func (l *Locale) Keys() []string {
	strings := l.strings
	if l.base != nil {
		strings = l.base.strings
	}
	return slices.Sorted(maps.Keys(strings))
}
