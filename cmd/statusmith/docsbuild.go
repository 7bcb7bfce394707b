package main

import (
	"cmp"
	"fmt"
	"slices"

	"github.com/statusmith/statusmith/generator/catalog"
	"github.com/statusmith/statusmith/generator/docs"
	"github.com/statusmith/statusmith/generator/docs/html"
	"github.com/statusmith/statusmith/generator/locale"
)

// docsBuild reads all that pages are made from.
func (c *cli) docsBuild(flags *docsFlags) (*docs.Build, error) {
	locales, err := c.docsLocales(flags.locales)
	if err != nil {
		return nil, err
	}
	whole, err := c.generator.Catalog()
	if err != nil {
		return nil, err
	}
	families, err := familyNames(whole, flags.families)
	if err != nil {
		return nil, err
	}
	all, err := c.generator.Frameworks()
	if err != nil {
		return nil, err
	}
	formats, err := c.docsRenderers(flags.formats)
	if err != nil {
		return nil, err
	}
	source := &docs.Source{Catalog: whole, Frameworks: all, Families: families, CurlBase: flags.curlBase, Options: c.pageOptions()}
	if err := requireLocales(flags.required, source.Statuses()); err != nil {
		return nil, err
	}
	return &docs.Build{Source: source, Locales: locales, BaseURL: flags.baseURL, Formats: formats}, nil
}

func familyNames(c *catalog.Catalog, given []string) ([]string, error) {
	var names []string
	for _, name := range given {
		f, err := c.FindFamily(name)
		if err != nil {
			return nil, err
		}
		names = append(names, f.Name)
	}
	return names, nil
}

// docsLocales returns the locales asked for, each once.
func (c *cli) docsLocales(tags []string) ([]*locale.Locale, error) {
	all, err := loadLocales()
	if err != nil {
		return nil, err
	}
	if len(tags) == 0 {
		tags = []string{cmp.Or(c.project.Locale, locale.Base)}
	}
	if slices.Equal(tags, []string{"all"}) {
		tags = append([]string{locale.Base}, all.Tags()...)
	}
	var chosen []*locale.Locale
	for _, tag := range tags {
		l, err := all.Find(tag)
		if err != nil {
			return nil, err
		}
		if !slices.ContainsFunc(chosen, func(other *locale.Locale) bool { return other.Tag == l.Tag }) {
			chosen = append(chosen, l)
		}
	}
	return chosen, nil
}

// requireLocales reports the first locale whose translation of the statuses is
// not complete and current.
func requireLocales(tags []string, statuses []*catalog.Status) error {
	all, err := loadLocales()
	if err != nil {
		return err
	}
	for _, tag := range tags {
		l, err := all.Find(tag)
		if err != nil {
			return fmt.Errorf("--require-locale: %w", err)
		}
		if lack := l.LackIn(statuses); !lack.None() {
			return fmt.Errorf("locale %s %s", l.Tag, lack)
		}
	}
	return nil
}

func (c *cli) docsRenderers(names []string) ([]docs.Format, error) {
	var formats []docs.Format
	for _, name := range names {
		var r docs.Renderer
		var err error
		switch layers := c.generator.Layers(); name {
		case "html":
			r, err = html.New(layers...)
		case "json":
			r, err = docs.NewJSON(layers...)
		default:
			r, err = docs.NewMarkdown(name, layers...)
		}
		if err != nil {
			return nil, err
		}
		f := docs.Format{Renderer: r}
		if len(names) > 1 {
			f.Folder = name
		}
		formats = append(formats, f)
	}
	return formats, nil
}
