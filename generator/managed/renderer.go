package managed

import (
	"github.com/statusmith/statusmith/generator"
	"github.com/statusmith/statusmith/generator/region"
)

// A renderer turns the texts of markers into the texts of regions.
type renderer struct {
	generator *generator.Generator
	defaults  generator.Options
	known     map[string]*rendered // by the text of the marker: many regions share one
}

// rendered is what a marker means.
type rendered struct {
	marker Marker
	code   *generator.Code
}

func (r *Reconciler) newRenderer() *renderer {
	return &renderer{r.generator, r.project.Options, map[string]*rendered{}}
}

func (r *renderer) render(text string) (*rendered, error) {
	if known, ok := r.known[text]; ok {
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
	code, err := f.RenderSelection(sel, m.Options.WithForm(generator.Endpoint).Over(r.defaults))
	if err != nil {
		return nil, err
	}
	m.Status, m.Framework = canonical(sel), f.Name
	r.known[text] = &rendered{m, code}
	return r.known[text], nil
}

// text returns what a region of a file holds.
func (r *rendered) text(syntax region.Syntax) string {
	if syntax == region.Markdown {
		return region.Fence(r.code.Language, r.code.Snippet)
	}
	return r.code.Snippet
}
