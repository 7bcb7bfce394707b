package generator

import (
	"text/template"
	"text/template/parse"

	"github.com/statusmith/statusmith/generator/internal/bounded"
)

// bound has the template end in an error where it would run or grow without end.
func (f *Framework) bound() error {
	t, err := f.template.Clone()
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
	for _, t := range []**template.Template{&other.template, &other.bounded} {
		if *t == nil {
			continue
		}
		own, err := (*t).Clone()
		if err == nil {
			err = change(own)
		}
		if err != nil {
			return nil, err
		}
		*t = own
	}
	return &other, nil
}
