package generator

import (
	"errors"
	"strings"

	"github.com/statusmith/statusmith/generator/catalog"
	"github.com/statusmith/statusmith/generator/search"
)

func (g *Generator) newIndex() (*search.Index, error) {
	c, err := g.Catalog()
	if err != nil {
		return nil, err
	}
	return search.New(c.Statuses()), nil
}

// mostSuggestions is how many statuses an error suggests, as one reads at a
// glance.
const mostSuggestions = 3

// suggest adds what people mean by a text to the error that it names no status.
// A number means nothing but what is spelled like it.
func (g *Generator) suggest(err error) error {
	unknown, ok := errors.AsType[*catalog.UnknownStatusError](err)
	if !ok || unknown.Sure {
		return err
	}
	_, name, qualified := strings.Cut(unknown.Text, "/")
	if !qualified {
		name = unknown.Text
	}
	if strings.Trim(name, "0123456789 ") == "" {
		return err
	}
	index, failure := g.index()
	if failure != nil {
		return err
	}
	best := index.Best(unknown.Text)
	if len(best) == 0 {
		return err
	}
	suggested := *unknown
	suggested.Near = nil
	for _, s := range best[:min(len(best), mostSuggestions)] {
		suggested.Near = append(suggested.Near, s.ID())
	}
	return &suggested
}
