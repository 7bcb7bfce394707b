// Package cmdline resolves the words of a command line: statuses, then frameworks.
// All commands share it, so that a word means the same to each of them.
package cmdline

import (
	"cmp"
	"errors"
	"fmt"
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
			return nil, nil, cmp.Or(ofSeveralWords(g, args, at), unknown)
		}
	}
	return selection, frameworks, nil
}

// ofSeveralWords says which framework was meant where the word before at belongs to
// a name of several words, as in "spring boot". It returns nil for none.
func ofSeveralWords(g *generator.Generator, args []string, at int) error {
	for from := 1; from < at; from++ {
		for to := at; to <= len(args); to++ {
			if f, err := g.Framework(strings.Join(args[from:to], " ")); err == nil {
				return fmt.Errorf("unknown framework %q, did you mean %s?", args[at-1], f.Name)
			}
		}
	}
	return nil
}

// SplitOne is [Split] for a command that takes one framework, "" where none is named.
func SplitOne(g *generator.Generator, command string, args []string) (selection []string, framework string, err error) {
	selection, frameworks, err := Split(g, args)
	switch {
	case err != nil:
		return nil, "", err
	case len(frameworks) > 1:
		return nil, "", fmt.Errorf("%s takes one framework, and %s are %d", command, strings.Join(frameworks, ", "), len(frameworks))
	case len(frameworks) == 0:
		return selection, "", nil
	}
	return selection, frameworks[0], nil
}

// Selection resolves the words of a selection. What one status is written for is
// looked up as one first, for which the catalog need not be read as a whole.
func Selection(g *generator.Generator, words []string, o generator.Options) (catalog.Selection, error) {
	text := strings.Join(words, " ")
	form := o.WithForm(generator.Endpoint).Form
	if len(words) > 1 || strings.Contains(text, ",") || !form.IsSingle() {
		sel, err := g.Selection(text)
		return sel, notFramework(g, err)
	}
	find := g.Status // names of functions depend on the catalog
	if form == generator.Endpoint {
		find = g.StatusAlone
	}
	s, err := find(text)
	if err == nil {
		return catalog.Selection{{Text: text, Statuses: []*catalog.Status{s}}}, nil
	}
	several, err := severalFor(g, text, err)
	return several, notFramework(g, err)
}

// Status resolves the words of one status.
func Status(g *generator.Generator, words []string) (*catalog.Status, error) {
	text := strings.Join(words, " ")
	s, err := g.Status(text)
	if err == nil {
		return s, nil
	}
	several, other := severalFor(g, text, err)
	if other != nil {
		return nil, notFramework(g, other)
	}
	statuses := several.Statuses()
	switch {
	case len(statuses) == 1:
		return statuses[0], nil
	case strings.ContainsAny(text, " ,"):
		return nil, fmt.Errorf("%q names %d statuses, and one is wanted", text, len(statuses))
	}
	return nil, err
}

// severalFor resolves a text as a selection where err says that it is not a status. Where
// it is neither, the error is err, or that a class has no status.
func severalFor(g *generator.Generator, text string, err error) (catalog.Selection, error) {
	if _, ok := errors.AsType[*catalog.UnknownStatusError](err); !ok {
		return nil, err
	}
	several, failure := g.Selection(text)
	switch {
	case errors.Is(failure, catalog.ErrNoStatus):
		return nil, failure
	case failure != nil:
		return nil, err
	}
	return several, nil
}

// notFramework says of a word that is not a status that it is a framework, where it is one.
func notFramework(g *generator.Generator, err error) error {
	if unknown, ok := errors.AsType[*catalog.UnknownStatusError](err); ok {
		if f, err := g.Framework(unknown.Text); err == nil {
			return fmt.Errorf("%s is a framework: name a status before it", f.Name)
		}
	}
	return err
}
