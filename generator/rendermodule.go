package generator

import (
	"cmp"
	"path"
	"slices"
	"strings"
	"text/template"

	"github.com/statusmith/statusmith/generator/catalog"
)

// RenderSelection writes the code of a selection in the form that the options
// name, endpoint where they name none.
func (f *Framework) RenderSelection(sel catalog.Selection, o Options) (*Code, error) {
	o = o.WithForm(Endpoint)
	if err := f.checkForm(o); err != nil {
		return nil, err
	}
	switch o.Form {
	case Module:
		return f.renderModule(sel, o)
	case Function, Statement:
		return f.renderFunctions(sel, o)
	}
	statuses := sel.Statuses()
	if len(statuses) != 1 {
		return nil, &ManyError{o.Form, len(statuses)}
	}
	return f.Render(statuses[0], o)
}

func (f *Framework) checkForm(o Options) error {
	if err := o.CheckForm(); err != nil {
		return err
	}
	if err := f.checkParsed(o.Form); err != nil {
		return err
	}
	if err := f.checkExtras(o); err != nil {
		return err
	}
	switch {
	case o.Untyped && !f.leavesOutTypes:
		return &OptionError{"untyped", "true", "has no effect: functions of " + f.Title + " are written in one way"}
	case !f.Has(o.Form):
		return &NoFormError{f, o.Form}
	case o.Constant != "" && f.Tables().Naming.Unit != UnitConstant:
		return &OptionError{"constant", o.Constant, "has no effect: only Ruby names a module so, and " + f.Title + " is " + f.Language}
	case o.Namespace != "" && f.Tables().Naming.Unit != UnitNamespace:
		return &OptionError{"namespace", o.Namespace, "has no effect: only C# has namespaces, and " + f.Title + " is " + f.Language}
	case o.Dialect != "" && len(f.Dialects) == 0:
		return &OptionError{"dialect", o.Dialect, "has no effect: only JavaScript has dialects, and " + f.Title + " is " + f.Language}
	case o.Dialect != "" && o.Form == Statement:
		return &OptionError{"dialect", o.Dialect, "has no effect on " + o.Form.article()}
	case o.Dialect != "" && !slices.Contains(f.Dialects, o.Dialect):
		return &OptionError{"dialect", o.Dialect, "is not written for " + f.Title + " yet: take " + strings.Join(f.Dialects, " or ")}
	}
	return nil
}

// A ManyError says that a form holds one status.
type ManyError struct {
	Form   Form
	Number int
}

func (e *ManyError) Error() string {
	return "the selection has " + countStatuses(e.Number) + ": " + e.Form.article() + " answers with one; take --form module, or statusmith app"
}

func (f *Framework) renderModule(sel catalog.Selection, o Options) (*Code, error) {
	statuses, left, err := f.moduleStatuses(sel)
	if err != nil {
		return nil, err
	}
	if o.Handler != "" && len(statuses) > 1 {
		return nil, &OptionError{"handler", o.Handler, "names one error, and the selection has " + countStatuses(len(statuses))}
	}
	if o.Dialect == "" && len(f.Dialects) > 0 {
		o.Dialect = cmp.Or(o.FallbackDialect, f.Dialects[0])
	}
	if o.Dialect == TypeScript {
		if f, err = f.typed(); err != nil {
			return nil, err
		}
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
	if code.Header, err = f.block("module/header", Place{File: code.File}.filled()); err != nil {
		return nil, err
	}
	text, err := f.block(string(Module), m)
	if err != nil {
		return nil, err
	}
	code.Snippet, code.Errors, code.Unit = f.language.Layout(text), m.Errors, m.Unit
	return code, nil
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

// A Place is where a module went: what the lines that use it import.
type Place struct {
	File    string   // with slashes, relative to the project
	Package string   // of Go
	Import  string   // the path that names the file to others, where the language has one
	Parts   []string // the words of its folder and name, as far as they are identifiers
	Dialect string
	Extras  []string
	Unit

	Receiver, Library string // what takes routes in the file, and whose it is; "" where none is found
}

func (p Place) filled() Place {
	name := strings.TrimSuffix(path.Base(p.File), path.Ext(p.File))
	if p.Package == "" {
		p.Package, _ = SourcePackage(p.File)
	}
	if p.Package == "" {
		p.Package = name
		if dir := path.Base(path.Dir(p.File)); dir != "." && dir != "/" {
			p.Package = dir
		}
	}
	words := strings.Split(strings.TrimSuffix(p.File, path.Ext(p.File)), "/")
	for len(words) > 0 && isParamName(words[len(words)-1]) {
		p.Parts = append([]string{words[len(words)-1]}, p.Parts...)
		words = words[:len(words)-1]
	}
	return p
}

// HasRoute reports whether the routes of a project are elsewhere than its endpoints.
func (f *Framework) HasRoute() bool { return f.template().Lookup("route") != nil }

// Route returns what leads to an endpoint in the file of a project where its routes
// are; "" where the code has the route itself.
func (f *Framework) Route(c *Code, p Place) (string, error) {
	if c.snippet == nil {
		return "", nil
	}
	return f.block("route", struct {
		*Snippet
		Place
	}{c.snippet, p.filled()})
}

// Module returns the last word of the place, that of the file.
func (p Place) Module() string {
	if len(p.Parts) == 0 {
		return ""
	}
	return p.Parts[len(p.Parts)-1]
}

// Use returns the lines that a program adds to use a module.
func (f *Framework) Use(p Place) (string, error) { return f.block("module/use", p.filled()) }
