package generator

import (
	"cmp"
	"path"
	"strings"
	"text/template"

	"github.com/statusmith/statusmith/generator/catalog"
)

func (f *Framework) renderModule(sel catalog.Selection, o Options) (*Code, error) {
	statuses, left, err := f.moduleStatuses(sel)
	if err != nil {
		return nil, err
	}
	if o.Handler != "" && len(statuses) > 1 {
		return nil, &OptionError{"handler", o.Handler, "names one error, and the selection has " + countStatuses(len(statuses))}
	}
	if f, o, err = f.inDialect(o); err != nil {
		return nil, err
	}
	m, err := f.newModule(statuses, o)
	if err != nil {
		return nil, err
	}
	file := f.moduleFile(o)
	if m.Unit, err = f.unit(cmp.Or(o.File, file), o); err == nil {
		err = m.checkUnit()
	}
	if err != nil {
		return nil, err
	}
	code := &Code{
		Form: Module, Statuses: statuses, LeftOut: leftOut(Module, left, "what HTTP sends with 400 and above in the one body"),
		File: file, Language: f.Language, blankLines: f.BlankLines, variant: f.Tables().Naming.Variant,
	}
	if code.Header, err = f.block("module/header", f.filled(Place{File: code.File})); err != nil {
		return nil, err
	}
	text, err := f.block(string(Module), m)
	if err != nil {
		return nil, err
	}
	code.Snippet, code.Errors, code.Unit = f.language.Layout(text), m.Errors, m.Unit
	return code, nil
}

// inDialect chooses the dialect where the options name none, and returns the
// framework as it writes that.
func (f *Framework) inDialect(o Options) (*Framework, Options, error) {
	if o.Dialect == "" && len(f.Dialects) > 0 {
		o.Dialect = cmp.Or(o.FallbackDialect, f.Dialects[0])
	}
	if o.Dialect != TypeScript {
		return f, o, nil
	}
	typed, err := f.typed()
	return typed, o, err
}

// typed returns the framework with values as the language with types has them.
func (f *Framework) typed() (*Framework, error) {
	typed := *f
	typed.language = f.language.Typed()
	functions := typed.functions()
	values := make(template.FuncMap)
	for _, sink := range []string{sinkText, sinkObject, sinkInline} {
		values[sink] = functions[sink]
	}
	return typed.changed(func(t *template.Template) error { t.Funcs(values); return nil })
}

// moduleFile is where a module goes in a project.
func (f *Framework) moduleFile(o Options) string {
	if o.Dialect == TypeScript {
		return strings.TrimSuffix(f.ModuleFile, path.Ext(f.ModuleFile)) + ".ts"
	}
	return f.ModuleFile
}
