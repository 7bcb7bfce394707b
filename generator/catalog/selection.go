package catalog

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/statusmith/statusmith/generator/spelling"
)

// A Selection is what a text such as "404 smtp/4xx acme" names, item by item.
type Selection []Item

// An Item is one part of a selection.
type Item struct {
	Text     string // as it was written
	Statuses []*Status
	Group    bool // a family, a class or all, not one status by its name
}

// Statuses returns what the items select, each status once.
func (sel Selection) Statuses() []*Status {
	var statuses []*Status
	seen := make(map[*Status]bool)
	for _, item := range sel {
		for _, s := range item.Statuses {
			if !seen[s] {
				seen[s] = true
				statuses = append(statuses, s)
			}
		}
	}
	return statuses
}

// ErrNoStatus is the error of a class that has no status.
var ErrNoStatus = errors.New("selects no status")

// allItem selects every status, alone or behind the name of a family.
const allItem = "all"

// Select resolves a selection: items between spaces or commas, each of them
// "all", a family ("smtp" or "smtp/all"), a class ("4xx" of http, "smtp/4xx") or
// a status as [Source.Find] takes it, which may be of several words ("Not
// Found"). A family and a code with only a space between them are refused,
// because they are most likely one status.
func (s *Source) Select(text string) (Selection, error) {
	words := splitSelection(text)
	if len(words) == 0 {
		return nil, noStatus(text)
	}
	sel, err := s.items(words)
	var unknown *UnknownStatusError
	if err == nil || len(words) == 1 || !errors.As(err, &unknown) || strings.Contains(unknown.Text, " ") {
		return sel, err
	}
	if sel, ok := s.phrases(words); ok {
		return sel, nil
	}
	if !slices.ContainsFunc(words, func(w word) bool { return w.apart || s.resolves(w) }) {
		_, err = s.Find(join(words)) // it was meant as one
	}
	return nil, err
}

func (s *Source) item(text string) (Item, error) {
	family, part, ok := s.group(text)
	if !ok {
		status, err := s.Find(text)
		if unknown, ok := errors.AsType[*UnknownStatusError](err); ok {
			s.suggestFamily(unknown)
		}
		return Item{Text: text, Statuses: []*Status{status}}, err
	}
	c, err := s.Catalog()
	if err != nil {
		return Item{}, err
	}
	pool := c.Statuses()
	if family != "" {
		f, err := c.FindFamily(family)
		if err != nil {
			return Item{}, err
		}
		pool = slices.Clone(f.Statuses())
	}
	if part != allItem {
		pool = slices.DeleteFunc(pool, func(s *Status) bool { return s.Class() != part })
	}
	if len(pool) == 0 {
		return Item{}, fmt.Errorf("%s %w", text, ErrNoStatus)
	}
	return Item{text, pool, true}, nil
}

// suggestFamily puts the family that a text is spelled like before any status.
func (s *Source) suggestFamily(unknown *UnknownStatusError) {
	names, err := s.names()
	if err != nil {
		return
	}
	if near, ok := spelling.Nearest(strings.ToLower(unknown.Text), names); ok {
		unknown.Near, unknown.Sure = []string{near}, true
	}
}

// group splits an item that selects several statuses into a family, "" for all
// of them, and a class or "all".
func (s *Source) group(text string) (family, part string, ok bool) {
	family, part, qualified := strings.Cut(text, "/")
	switch {
	case qualified:
		return family, part, isGroup(part)
	case text == allItem:
		return "", allItem, true
	case isClass(text):
		return httpFamily, text, true
	}
	return text, allItem, s.hasFamily(strings.ToLower(text))
}

func (s *Source) hasFamily(name string) bool {
	if !isFamilyName(name) {
		return false
	}
	names, err := s.names()
	return err == nil && slices.Contains(names, name)
}

// isGroup reports whether a text selects several statuses, alone or behind a family.
func isGroup(text string) bool { return text == allItem || isClass(text) }

// isClass reports whether a text is spelled like a class, as in "4xx".
func isClass(text string) bool {
	return len(text) == 3 && isDigit(text[0]) && text[1:] == "xx"
}

func isDigit(c byte) bool { return c >= '0' && c <= '9' }
