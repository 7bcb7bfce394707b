package main

import (
	"bytes"
	"cmp"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"

	"github.com/spf13/cobra"
	"github.com/statusmith/statusmith"
	"github.com/statusmith/statusmith/generator"
	"github.com/statusmith/statusmith/generator/catalog"
	"github.com/statusmith/statusmith/generator/lint"
	"github.com/statusmith/statusmith/generator/locale"
)

// A session is what the commands of one process share: its streams, the flags
// that stand everywhere, and the files that those name.
type session struct {
	stdin          io.Reader
	stdout, stderr io.Writer

	flags struct { // those of every command
		catalogs  []string
		templates string
		locale    string
		color     string
	}
	project project
}

func (s *session) addFlags(root *cobra.Command) {
	flags := root.PersistentFlags()
	flags.StringArrayVar(&s.flags.catalogs, "catalog", nil, "lay the catalog `FILE` over ours (repeatable)")
	flags.StringVar(&s.flags.templates, "templates", "", "take the templates of `DIR` before ours")
	flags.StringVar(&s.flags.locale, "locale", "", "`LANGUAGE` of page texts, as in vi or pt-BR")
	flags.StringVar(&s.flags.color, "color", "auto", "colour the output: auto, always or never")
	complete(root, "color", func() []string { return colorModes })
	complete(root, "locale", localeTags)
	root.PersistentPreRunE = func(*cobra.Command, []string) error { return s.prepare() }
}

// prepare checks the flags of every command and reads the project file.
func (s *session) prepare() error {
	if err := oneOf("color", s.flags.color, colorModes...); err != nil {
		return err
	}
	if slices.Contains(s.flags.catalogs, "") {
		return errors.New("--catalog is empty: name a file")
	}
	if err := checkLocale(s.flags.locale); err != nil {
		return err
	}
	dir, err := os.Getwd()
	if err != nil {
		return err
	}
	s.project, err = findProject(dir)
	return err
}

// catalogFiles lists our catalog and those laid over it: the project's, then
// those of the command line.
func (s *session) catalogFiles() ([]catalog.File, error) {
	files := []catalog.File{{FS: statusmith.Files, Path: statusmith.CatalogFile, Name: statusmith.CatalogFile}}
	for _, name := range slices.Concat(s.project.Catalogs, s.flags.catalogs) {
		path, err := filepath.Abs(name) // which has a last element, unlike ".."
		if err != nil {
			return nil, err
		}
		files = append(files, catalog.File{FS: os.DirFS(filepath.Dir(path)), Path: filepath.Base(path), Name: name})
	}
	return files, nil
}

func (s *session) loadCatalog() (*catalog.Catalog, error) {
	files, err := s.catalogFiles()
	if err != nil {
		return nil, err
	}
	return catalog.Load(files...)
}

// findStatus resolves what the user calls a status. Most often the first two
// families answer; whatever is wrong or missing there is left to the whole
// catalog.
func (s *session) findStatus(text string) (*catalog.Catalog, *catalog.Status, error) {
	files, err := s.catalogFiles()
	if err != nil {
		return nil, nil, err
	}
	files[0].Only = catalog.FamiliesFor(text)
	if c, err := catalog.Load(files...); err == nil {
		// An overlay alone may hold a piece of a status of another family.
		if status, err := c.Find(text); err == nil && slices.Contains(files[0].Only, status.Family.Name) {
			return c, status, nil
		}
	}
	c, err := s.loadCatalog()
	if err != nil {
		return nil, nil, err
	}
	status, err := c.Find(text)
	return c, status, err
}

// templateLayers lists our templates and those laid over them.
func (s *session) templateLayers() []generator.Layer {
	layers := []generator.Layer{{FS: embedded("templates"), Name: "templates"}}
	if dir := cmp.Or(s.flags.templates, s.project.Templates); dir != "" {
		layers = append(layers, generator.Layer{FS: os.DirFS(dir), Name: dir, Check: lint.Sinks})
	}
	return layers
}

func (s *session) loadFrameworks() (*generator.Frameworks, error) {
	return generator.NewFrameworks(s.templateLayers()...)
}

// allFrameworks loads every framework, in the order of lists.
func (s *session) allFrameworks() ([]*generator.Framework, error) {
	set, err := s.loadFrameworks()
	if err != nil {
		return nil, err
	}
	return set.All()
}

func loadLocales() (*locale.Locales, error) {
	return locale.New(embedded("templates/locales"), "templates/locales")
}

// checkLocale reports a language that no locale serves, without reading the
// file of one that is named exactly.
func checkLocale(tag string) error {
	all, err := loadLocales()
	if err != nil || tag == "" || slices.Contains(all.Tags(), tag) {
		return err
	}
	_, err = all.Find(tag)
	return err
}

// findLocale returns the locale asked for, English without one.
func (s *session) findLocale() (*locale.Locale, error) {
	all, err := loadLocales()
	if err != nil {
		return nil, err
	}
	return all.Find(cmp.Or(s.flags.locale, s.project.Locale, locale.Base))
}

func embedded(dir string) fs.FS {
	sub, err := fs.Sub(statusmith.Files, dir)
	if err != nil {
		panic(err)
	}
	return sub
}

// output collects what a command prints, so that an error leaves nothing
// behind on standard output.
type output struct{ bytes.Buffer }

func (o *output) printf(format string, args ...any) { fmt.Fprintf(o, format, args...) }

func (s *session) flush(o *output) error {
	_, err := s.stdout.Write(o.Bytes())
	return err
}
