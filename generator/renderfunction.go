package generator

import (
	"errors"
	"strings"

	"github.com/statusmith/statusmith/generator/catalog"
)

// renderFunctions writes a function for each status, or the statements of one.
func (f *Framework) renderFunctions(sel catalog.Selection, o Options) (*Code, error) {
	statuses, left, err := pick(sel, func(s *catalog.Status) error { return f.notAFunction(s, o) })
	if err != nil {
		return nil, err
	}
	switch {
	case len(statuses) == 0:
		return nil, errors.New("none of the statuses is one that a handler can end with")
	case len(statuses) > 1 && o.Form.IsSingle():
		return nil, &ManyError{o.Form, len(statuses)}
	case len(statuses) > 1 && o.Handler != "":
		return nil, &OptionError{"handler", o.Handler, "names one function, and the selection has " + countStatuses(len(statuses))}
	}
	if o.Form == Function {
		if f, o, err = f.inDialect(o); err != nil {
			return nil, err
		}
	}
	functions, err := f.functionsOf(statuses, o)
	if err != nil {
		return nil, err
	}
	code := &Code{
		Form: o.Form, Statuses: statuses, Functions: functions, LeftOut: leftOut(o.Form, left, "what a handler can end with"),
		File: f.fileName(f.File, functions[0]), Language: f.Language, Handler: functions[0].Handler, Response: functions[0].sent, blankLines: f.BlankLines,
		variant: f.functionNaming().Variant,
	}
	file := File{Snippets: functions, Form: o.Form}
	imports, err := f.block("imports", file)
	if err != nil {
		return nil, err
	}
	code.Imports = importLines(imports)
	if o.Form == Function {
		code.Header = imports
	}
	code.Snippet, err = f.writeFunctions(file)
	return code, err
}

// notAFunction says why a status has no function, whatever it is called.
func (f *Framework) notAFunction(s *catalog.Status, o Options) error {
	if s.HTTPStatus == 0 && o.HTTPStatus == 0 {
		return &NoHTTPError{s}
	}
	c, err := compose(s, o)
	if err != nil {
		return nil // which is not the status's fault alone
	}
	return f.cannotReturn(c)
}

func (f *Framework) functionsOf(statuses []*catalog.Status, o Options) ([]*Snippet, error) {
	c, err := statuses[0].Family.Catalog()
	if err != nil {
		return nil, err
	}
	naming := f.functionNaming()
	n := f.newNamer(&naming, c)
	var functions []*Snippet
	taken := make(map[string]string)
	for _, s := range statuses {
		v, err := n.newFunction(s, o)
		if err != nil {
			return nil, err
		}
		if err := f.claim(taken, v.ID, naming.declares(v.Handler, &v.Signature)); err != nil {
			return nil, err
		}
		functions = append(functions, v)
	}
	dropShared(functions, func(v *Snippet) *[]string { return &v.Former })
	return functions, nil
}

func (f *Framework) writeFunctions(file File) (string, error) {
	var blocks []string
	for _, v := range file.Snippets {
		text, err := f.block(string(file.Form), v)
		if err != nil {
			return "", err
		}
		former, err := f.block("former", v)
		if err != nil {
			return "", err
		}
		if former != "" {
			text = strings.TrimSuffix(joined(f.BlankLines, text, former), "\n")
		}
		blocks = append(blocks, dedented(f.language.Layout(text)))
	}
	return strings.TrimSuffix(joined(f.BlankLines, blocks...), "\n"), nil
}

// dedented takes from each line the indentation of the first one.
func dedented(text string) string {
	indent := text[:len(text)-len(strings.TrimLeft(text, " \t"))]
	return strings.ReplaceAll(strings.TrimPrefix(text, indent), "\n"+indent, "\n")
}

// importLines returns the lines of imports without what only joins them.
func importLines(text string) []string {
	var lines []string
	for line := range strings.Lines(text) {
		line = strings.TrimSpace(line)
		if line != "" && line != "import (" && line != ")" && !strings.HasPrefix(line, "package ") {
			lines = append(lines, line)
		}
	}
	return lines
}
