package generator

import (
	"slices"
	"strings"

	"github.com/statusmith/statusmith/generator/catalog"
)

// Code is a rendered snippet or module.
type Code struct {
	Header  string // what a file needs once: imports, and the app of an endpoint; may be empty
	Snippet string // the handler, or the module
	Footer  string // what starts the program; may be empty

	File     string // where the snippet goes in a project
	Language string
	Handler  string // the handler's name
	Response *Response

	Form      Form
	Imports   []string          // those of Header, or those that a statement needs, as lines of the language
	Statuses  []*catalog.Status // of a module, functions or a statement
	Functions []*Snippet        // their names and parameters
	Errors    []*ModuleError    // of a module: what its code calls them, and their parameters
	Unit      Unit              // of a module
	LeftOut   string            // what a module does without, in one line; may be empty

	blankLines int
	snippet    *Snippet // of an endpoint
	variant    string   // what the name of an error with other values than its defaults ends in
}

// Text returns header, snippet and footer with the blank lines that the
// language's formatter wants between them, and a final newline.
func (c *Code) Text() string {
	return joined(c.blankLines, c.Header, c.Snippet, c.Footer)
}

func joined(blankLines int, blocks ...string) string {
	blocks = slices.DeleteFunc(blocks, func(b string) bool { return b == "" })
	return strings.Join(blocks, strings.Repeat("\n", blankLines+1)) + "\n"
}

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
	return "the selection has " + countStatuses(e.Number) + ": " + e.Form.article() + " answers with one; use --form function, --form module or statusmith app"
}

// Render writes the snippet of one status.
func (f *Framework) Render(s *catalog.Status, o Options) (*Code, error) {
	snippet, err := f.mount(Mount{Status: s, Options: o})
	if err != nil {
		return nil, err
	}
	return f.Code(snippet)
}

// Code writes a snippet with what its file needs.
func (f *Framework) Code(s *Snippet) (*Code, error) {
	file := File{Snippets: []*Snippet{s}, Package: f.Package, Form: Endpoint, Dialect: s.Dialect}
	code := &Code{File: f.fileName(f.File, s), Language: f.Language, Handler: s.Handler, Response: s.sent, Form: Endpoint, blankLines: f.BlankLines, snippet: s}
	var err error
	if code.Header, code.Imports, err = f.header(file); err != nil {
		return nil, err
	}
	if code.Snippet, err = f.block("snippet", s); err != nil {
		return nil, err
	}
	code.Footer, err = f.block("footer", file)
	return code, err
}

// program writes a whole source file of an app.
func (f *Framework) program(file File) (string, error) {
	header, _, err := f.header(file)
	if err != nil {
		return "", err
	}
	blocks := []string{header}
	for _, s := range file.Snippets {
		snippet, err := f.block("snippet", s)
		if err != nil {
			return "", err
		}
		blocks = append(blocks, snippet)
	}
	footer, err := f.block("footer", file)
	if err != nil {
		return "", err
	}
	class, err := f.classOfFunctions(file)
	text := joined(f.BlankLines, append(blocks, footer, class)...)
	if !file.some((*Snippet).answers) {
		text = f.language.Layout(text)
	}
	return text, err
}

// header writes what a file of endpoints begins with: its imports, and the app.
func (f *Framework) header(file File) (text string, imports []string, err error) {
	if text, err = f.block("imports", file); err != nil {
		return "", nil, err
	}
	imports = importLines(text)
	setup, err := f.block("setup", file)
	return strings.TrimSuffix(joined(1, text, setup), "\n"), imports, err
}

// block writes one block, or nothing where the template does without it.
func (f *Framework) block(name string, data any) (string, error) {
	t, err := f.blocks(name, data)
	if err != nil || t.Lookup(name) == nil {
		return "", err
	}
	w := &limitedBuilder{}
	if err := t.ExecuteTemplate(w, name, data); err != nil {
		return "", TemplateError(err)
	}
	return strings.Trim(w.String(), "\n"), nil
}

// fileName fills the handler's name into a file name of the front matter.
func (f *Framework) fileName(pattern string, s *Snippet) string {
	return strings.NewReplacer(
		"{snake}", recased(s.snake, "snake"),
		"{camel}", recased(s.snake, "camel"),
		"{pascal}", recased(s.snake, "pascal"),
	).Replace(pattern)
}
