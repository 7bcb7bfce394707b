// Package lint finds what is wrong with templates, catalogs and translations of a
// user before they are rendered. It is apart from package generator because
// rendering needs none of it: the built-in files are checked by tests, and the
// templates of a user by [Sinks] as they are read.
package lint

import (
	"errors"
	"fmt"
	"slices"

	"github.com/statusmith/statusmith/generator"
	"github.com/statusmith/statusmith/generator/catalog"
	"github.com/statusmith/statusmith/generator/locale"
)

// Catalog separates the problems that loading a catalog returned from an error
// that says that it cannot be read at all.
func Catalog(loading error) (problems []error, err error) {
	found, ok := errors.AsType[catalog.Problems](loading)
	if !ok {
		return nil, loading
	}
	for _, p := range found {
		problems = append(problems, p)
	}
	return problems, nil
}

// Families finds the families of a catalog that are called like a framework: on
// the command line they could not be told from it.
func Families(g *generator.Generator, c *catalog.Catalog) (problems []error) {
	for _, family := range c.Families() {
		if family.Ours() {
			continue
		}
		if f, err := g.Framework(family.Name); err == nil {
			problems = append(problems, family.Problem(fmt.Sprintf("%q is a name of the framework %s: choose another name for the family", family.Name, f.Title)))
		}
	}
	return problems
}

// Templates checks every template of a generator. It returns the number of those
// that are sound and one problem for each of the others.
func Templates(g *generator.Generator) (sound int, problems []error) {
	for _, name := range g.FrameworkNames() {
		f, err := g.Framework(name)
		if err == nil {
			err = Framework(f)
		}
		if err != nil {
			problems = append(problems, err)
			continue
		}
		sound++
	}
	return sound, problems
}

// A Translation is what one locale makes of a catalog.
type Translation struct {
	Tag     string
	Lack    locale.Lack
	Problem error   // the locale cannot be read, or is required and lacks something
	Unknown []error // translations of statuses that the catalog does not have
}

// Translations compares every locale with a catalog. Without a catalog it only
// finds what cannot be read.
func Translations(all *locale.Locales, c *catalog.Catalog, required ...*locale.Locale) []Translation {
	var found []Translation
	for _, tag := range all.Tags() {
		t := Translation{Tag: tag}
		l, err := all.Find(tag)
		switch {
		case err != nil:
			t.Problem = err
		case c == nil:
			continue
		default:
			t.Lack, t.Unknown = l.Lack(c), l.Unknown(c)
			isRequired := slices.ContainsFunc(required, func(r *locale.Locale) bool { return r.Tag == tag })
			if isRequired && !t.Lack.None() {
				t.Problem = fmt.Errorf("locale %s: %s, and is required", tag, t.Lack)
			}
		}
		found = append(found, t)
	}
	return found
}
