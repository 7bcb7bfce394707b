package managed

import (
	"strings"
	"sync"

	"github.com/statusmith/statusmith/generator"
	"github.com/statusmith/statusmith/generator/internal/parallel"
	"github.com/statusmith/statusmith/generator/region"
)

// A renderer turns the texts of markers into the texts of regions.
type renderer struct {
	generator *generator.Generator
	defaults  generator.Options
	known     parallel.Memo[string, *rendered] // by the text of the marker: many regions share one
}

// rendered is what a marker means. Where it means nothing, err says why, and
// the marker is as it was written.
type rendered struct {
	marker Marker
	stated Marker // as it was written
	code   *generator.Code
	err    error
	fenced func() string // the code as a block of Markdown
}

func (r *Reconciler) newRenderer() *renderer {
	return &renderer{generator: r.generator, defaults: r.project.Options}
}

// render turns the text of a marker into what its region holds. Place is the file
// as seen from its project.
func (r *renderer) render(text, place string) *rendered {
	key := text
	if !strings.Contains(text, "form=") || strings.Contains(text, "form="+string(generator.Module)) {
		key += "\n" + place // which may name a module, or the class of an endpoint
	}
	return r.known.Get(key, func() *rendered {
		found := &rendered{}
		found.err = r.fill(found, text, place)
		if found.err == nil {
			found.fenced = sync.OnceValue(func() string { return region.Fence(found.code.Language, found.code.Snippet) })
		}
		return found
	})
}

func (r *renderer) fill(found *rendered, text, place string) error {
	m, err := parseMarker(text)
	if err != nil {
		return err
	}
	found.marker, found.stated = m, m
	sel, err := m.selection(r.generator)
	if err != nil {
		return err
	}
	f, err := m.framework(r.generator)
	if err != nil {
		return err
	}
	o := m.Options.WithForm(generator.Endpoint).Over(r.defaults)
	o.File = place
	if found.code, err = f.RenderSelection(sel, o); err != nil {
		return err
	}
	found.code.Snippet = region.Normal(f.Placed(found.code))
	found.marker.Selection, found.marker.Framework = canonical(sel), f.Name
	return nil
}

// text returns what a region of a file holds.
func (r *rendered) text(syntax region.Syntax) string {
	if syntax != region.Markdown {
		return r.code.Snippet
	}
	return r.fenced()
}
