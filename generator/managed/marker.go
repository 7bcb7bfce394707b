package managed

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/statusmith/statusmith/generator"
	"github.com/statusmith/statusmith/generator/catalog"
)

// A Marker is what the comment that begins a region asks for.
type Marker struct {
	Selection string // IDs, families and classes, with a space between them
	Framework string
	Keep      bool // what people changed in the region stays
	Options   generator.Options
}

// keepWord says in a marker that a region is kept.
const keepWord = "keep"

// String writes the marker on one line, without the comment around it.
func (m Marker) String() string {
	var words []string
	for word := range strings.FieldsSeq(m.Selection) {
		words = append(words, generator.Quote(word))
	}
	words = append(words, m.Framework)
	if m.Keep {
		words = append(words, keepWord)
	}
	if options := m.Options.String(); options != "" {
		words = append(words, options)
	}
	return strings.Join(words, " ")
}

// keeping returns the marker, kept or not.
func (m Marker) keeping(keep bool) Marker {
	m.Keep = keep
	return m
}

// parseMarker reads what [Marker.String] writes.
func parseMarker(text string) (Marker, error) {
	words, settings, err := generator.ParseWords(text)
	if err != nil {
		return Marker{}, err
	}
	var m Marker
	if last := len(words) - 1; last > 1 && strings.EqualFold(words[last], keepWord) {
		m.Keep, words = true, words[:last]
	}
	last := len(words) - 1
	if last < 1 {
		return Marker{}, errors.New("a marker names a status and a framework, as in: statusmith:begin http/429 flask")
	}
	m.Selection, m.Framework = strings.Join(words[:last], " "), words[last]
	for _, s := range settings {
		if !generator.IsList(s.Name) && len(m.Options.Values(s.Name)) > 0 {
			return Marker{}, fmt.Errorf("the option %s is given twice", s.Name)
		}
		if err := m.Options.Set(s.Name, s.Value); err != nil {
			return Marker{}, err
		}
	}
	return m, nil
}

// canonical writes a selection with the IDs of its statuses, as short as it was.
func canonical(sel catalog.Selection) string {
	words := make([]string, len(sel))
	for i, item := range sel {
		words[i] = strings.ToLower(item.Text)
		if !item.Group {
			words[i] = item.Statuses[0].ID()
		}
	}
	return strings.Join(words, " ")
}

// A goneError says that nothing of what a marker names is there any more.
type goneError struct{ error }

// selection resolves the statuses of a marker. Of several that it names, those
// that are gone are left out.
func (m Marker) selection(g *generator.Generator) (catalog.Selection, error) {
	sel, err := g.Selection(m.Selection)
	if err == nil {
		return sel, nil
	}
	words := strings.Fields(m.Selection)
	var there []string
	for _, word := range words {
		_, wrong := g.Selection(word)
		switch {
		case wrong == nil:
			there = append(there, word)
		case strings.EqualFold(word, keepWord):
			return nil, errors.New("keep goes behind the framework, as in: statusmith:begin http/429 flask keep")
		case slices.Contains(g.FrameworkNames(), word):
			return nil, fmt.Errorf("a marker names one framework, and %s, %s are 2", word, m.Framework)
		case !isGone(g, word, wrong):
			return nil, err
		}
	}
	if len(there) == 0 {
		return nil, goneError{err}
	}
	return g.Selection(strings.Join(there, " "))
}

// isGone reports whether an error about a part of a selection says that it is
// not in the catalog.
func isGone(g *generator.Generator, word string, err error) bool {
	var unknown *catalog.UnknownStatusError
	if errors.As(err, &unknown) || errors.Is(err, catalog.ErrNoStatus) {
		return true
	}
	family, _, _ := strings.Cut(word, "/")
	c, err := g.Catalog()
	if err != nil {
		return false
	}
	_, known := c.Family(strings.ToLower(family))
	return !known
}

// framework resolves the framework of a marker.
func (m Marker) framework(g *generator.Generator) (*generator.Framework, error) {
	f, err := g.Framework(m.Framework)
	if err != nil && !slices.Contains(g.FrameworkNames(), m.Framework) {
		return nil, goneError{err}
	}
	return f, err
}
