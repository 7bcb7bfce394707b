package generator

import (
	"fmt"
	"slices"
	"strings"
	"text/template"
	"text/template/parse"

	"github.com/statusmith/statusmith/generator/internal/bounded"
)

// bound has the template end in an error where it would run or grow without end.
func (f *Framework) bound() error {
	t, err := f.template().Clone()
	if err != nil {
		return err
	}
	f.budget = &bounded.Budget{}
	var blocks []*parse.Tree
	for _, block := range t.Templates() {
		block.Tree = block.Tree.Copy()
		blocks = append(blocks, block.Tree)
	}
	f.bounded = t.Funcs(f.budget.Guard(blocks, f.functions()))
	return nil
}

// changed returns the framework with changes to a copy of its template.
func (f *Framework) changed(change func(*template.Template) error) (*Framework, error) {
	other := *f
	own, err := f.parsed()
	if err == nil {
		own, err = changedCopy(own, change)
	}
	if err == nil && f.bounded != nil {
		other.bounded, err = changedCopy(f.bounded, change)
	}
	other.endpoint = func() *template.Template { return nil }
	other.parsed = func() (*template.Template, error) { return own, nil }
	return &other, err
}

func changedCopy(t *template.Template, change func(*template.Template) error) (*template.Template, error) {
	own, err := t.Clone()
	if err != nil {
		return nil, err
	}
	return own, change(own)
}

// blocks returns the template that a block is written with for its data.
func (f *Framework) blocks(name string, data any) (*template.Template, error) {
	switch {
	case f.bounded != nil:
		f.budget.Begin()
		return f.bounded, nil
	case slices.Contains(endpointBlocks, name) && answers(data):
		if t := f.endpoint(); t != nil {
			return t, nil
		}
	}
	return f.parsed()
}

// maxOutput bounds what one block may write, in bytes, so that a template
// that calls itself ends in an error.
const maxOutput = 16 << 20

type limitedBuilder struct{ strings.Builder }

func (b *limitedBuilder) Write(p []byte) (int, error) {
	if b.Len()+len(p) > maxOutput {
		return 0, fmt.Errorf("writes more than %d MiB", maxOutput>>20)
	}
	return b.Builder.Write(p)
}
