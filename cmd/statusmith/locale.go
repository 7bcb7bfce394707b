package main

import (
	"cmp"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"

	"github.com/statusmith/statusmith"
	"github.com/statusmith/statusmith/generator/catalog"
	"github.com/statusmith/statusmith/generator/locale"
	"github.com/statusmith/statusmith/generator/search"
)

// ourLocales lists the words of pages in every language.
func ourLocales() (*locale.Locales, error) {
	words, err := fs.Sub(statusmith.Templates(), catalog.LocalesFolder)
	if err != nil {
		return nil, err
	}
	return locale.New(words, "templates/"+catalog.LocalesFolder)
}

// locales lays the translations beside each catalog over our own words.
func (c *cli) locales() (*locale.Locales, error) {
	all, err := ourLocales()
	if err != nil {
		return nil, err
	}
	var folders []string
	for _, file := range c.catalogs(c.project) {
		folder := filepath.Join(filepath.Dir(file), catalog.LocalesFolder)
		info, err := os.Stat(folder)
		if err != nil || !info.IsDir() || slices.Contains(folders, folder) {
			continue
		}
		if err := all.Add(os.DirFS(folder), folder); err != nil {
			return nil, err
		}
		folders = append(folders, folder)
	}
	return all, nil
}

// checkLocale reports a language that no locale serves, without reading the
// file of one that is named exactly.
func (c *cli) checkLocale(tag string) error {
	if tag == "" {
		return nil
	}
	all, err := c.locales()
	if err != nil || slices.Contains(all.Tags(), tag) {
		return err
	}
	_, err = all.Find(tag)
	return err
}

// locale returns the locale asked for, English without one.
func (c *cli) locale() (*locale.Locale, error) {
	all, err := c.locales()
	if err != nil {
		return nil, err
	}
	return all.Find(cmp.Or(c.flags.locale, c.project.Locale, locale.Base))
}

// localeWords returns what the locale asked for says of statuses. English has
// nothing to add to the catalog, so its file is not read.
func (c *cli) localeWords() ([]search.Text, error) {
	if tag := cmp.Or(c.flags.locale, c.project.Locale, locale.Base); tag == locale.Base {
		return nil, nil
	}
	l, err := c.locale()
	if err != nil {
		return nil, err
	}
	return []search.Text{l.Words}, nil
}

// localeTags lists the languages that flags complete.
func localeTags() []string {
	all, err := ourLocales()
	if err != nil {
		return nil
	}
	return all.Tags()
}

// requiredLocales finds the locales that --require-locale names.
func requiredLocales(all *locale.Locales, tags []string) ([]*locale.Locale, error) {
	var required []*locale.Locale
	for _, tag := range tags {
		l, err := all.Find(tag)
		if err != nil {
			return nil, fmt.Errorf("--require-locale: %w", err)
		}
		required = append(required, l)
	}
	return required, nil
}
