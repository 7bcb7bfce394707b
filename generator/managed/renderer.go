package managed

import (
	"path/filepath"
	"strings"

	"github.com/statusmith/statusmith/generator"
	"github.com/statusmith/statusmith/generator/region"
)

// A renderer turns the texts of markers into the texts of regions.
type renderer struct {
	generator *generator.Generator
	defaults  generator.Options
	home      string
	known     map[string]*rendered // by the text of the marker: many regions share one
}

// rendered is what a marker means.
type rendered struct {
	marker Marker
	code   *generator.Code
}

func (r *Reconciler) newRenderer() *renderer {
	home, _ := r.home() // without it, files are known by their own names
	return &renderer{r.generator, r.project.Options, home, map[string]*rendered{}}
}

// render turns the text of a marker in a file into what the region holds.
func (r *renderer) render(text, path string) (*rendered, error) {
	key := text
	if strings.Contains(text, "form="+string(generator.Module)) {
		key += "\n" + path // which may name what is in the module
	}
	if known, ok := r.known[key]; ok {
		return known, nil
	}
	m, err := parseMarker(text)
	if err != nil {
		return nil, err
	}
	sel, err := r.generator.Selection(m.Status)
	if err != nil {
		return nil, err
	}
	f, err := r.generator.Framework(m.Framework)
	if err != nil {
		return nil, err
	}
	o := m.Options.WithForm(generator.Endpoint).Over(r.defaults)
	o.File = below(r.home, path)
	code, err := f.RenderSelection(sel, o)
	if err != nil {
		return nil, err
	}
	m.Status, m.Framework = canonical(sel), f.Name
	r.known[key] = &rendered{m, code}
	return r.known[key], nil
}

// text returns what a region of a file holds.
func (r *rendered) text(syntax region.Syntax) string {
	if syntax == region.Markdown {
		return region.Fence(r.code.Language, r.code.Snippet)
	}
	return r.code.Snippet
}

// below returns a path with slashes, from a folder where the file is below it.
func below(dir, path string) string {
	abs, err := filepath.Abs(path)
	if err != nil {
		return filepath.ToSlash(path)
	}
	if rel, err := filepath.Rel(dir, abs); err == nil && filepath.IsLocal(rel) {
		return filepath.ToSlash(rel)
	}
	return filepath.ToSlash(path)
}
