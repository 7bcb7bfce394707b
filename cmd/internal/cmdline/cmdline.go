// Package cmdline reads the words of a command line: statuses, then frameworks.
package cmdline

import (
	"slices"
	"strings"

	"github.com/statusmith/statusmith/generator"
	"github.com/statusmith/statusmith/generator/catalog"
)

// Split reads words from the right: the last ones that name frameworks are
// frameworks, and the ones before them are a selection.
func Split(g *generator.Generator, args []string) (selection, frameworks []string, err error) {
	at := len(args)
	var unknown error
	for ; at > 1; at-- {
		if _, unknown = g.Framework(args[at-1]); unknown == nil {
			continue
		}
		if slices.Contains(g.FrameworkNames(), args[at-1]) {
			return nil, nil, unknown
		}
		break
	}
	selection, frameworks = args[:at], args[at:]
	if err := g.CheckApart(args...); err != nil {
		return nil, nil, err
	}
	if unknown != nil {
		if _, err := g.Selection(args[at-1]); err != nil {
			return nil, nil, unknown
		}
	}
	return selection, frameworks, nil
}

// Selection resolves the words of a selection. What one status is written for is
// looked up as one: the error tells that a word is the name of a family.
func Selection(g *generator.Generator, words []string, o generator.Options) (catalog.Selection, error) {
	text := strings.Join(words, " ")
	form := o.WithForm(generator.Endpoint).Form
	if len(words) == 1 && !strings.Contains(text, ",") && form.IsSingle() {
		find := g.Status // names of functions depend on the catalog
		if form == generator.Endpoint {
			find = g.StatusAlone
		}
		s, err := find(text)
		return catalog.Selection{{Text: text, Statuses: []*catalog.Status{s}}}, err
	}
	return g.Selection(text)
}
