package generator

import (
	"fmt"
	"slices"
	"strings"

	"github.com/statusmith/statusmith/generator/catalog"
)

// A File is what the blocks around the snippets of a source file see. Its methods say which imports they need together.
type File struct {
	Snippets []*Snippet
	App      bool   // of a runnable project, which listens where its environment says
	Package  string // of Go and Java: that of a program unless a folder says another
	Dialect  string // of JavaScript, "" for untyped CommonJS
	Form     Form
}

// some reports whether a response of the file, or a function that it calls, matches.
func (f File) some(match func(*Snippet) bool) bool {
	return slices.ContainsFunc(f.Snippets, func(s *Snippet) bool {
		return match(s) || s.Callee != nil && match(s.Callee)
	})
}

// HasFunctions reports whether there is a function in the file.
func (f File) HasFunctions() bool {
	return f.some(func(s *Snippet) bool { return s.Form == Function })
}

// HasBody reports whether some response has a body.
func (f File) HasBody() bool {
	return f.some(func(s *Snippet) bool { return s.HasBody || s.Final != nil })
}

// HasEmpty reports whether some response has no body.
func (f File) HasEmpty() bool {
	return f.some(func(s *Snippet) bool { return !s.HasBody && s.Final == nil && s.Raised == nil })
}

// HasEmptyError reports whether some response is a [Snippet.EmptyError].
func (f File) HasEmptyError() bool { return f.some((*Snippet).EmptyError) }

// Router is what the routes are put on.
func (f File) Router() string {
	if len(f.Snippets) == 0 {
		return DefaultRouter
	}
	return f.Snippets[0].Router
}

// Has reports whether some body has the [Snippet.BodyForm].
func (f File) Has(form string) bool {
	return f.some(func(s *Snippet) bool { return s.BodyForm() == form })
}

// Constants reports whether some status is written as a named constant.
func (f File) Constants() bool { return f.some(func(s *Snippet) bool { return s.Constant != "" }) }

// HasParams reports whether some route has a path parameter.
func (f File) HasParams() bool { return f.some(func(s *Snippet) bool { return len(s.Params) > 0 }) }

// HasCookies reports whether some response sets several cookies.
func (f File) HasCookies() bool { return f.some(func(s *Snippet) bool { return len(s.Cookies()) > 0 }) }

// Answers reports whether some endpoint answers the request method.
func (f File) Answers(method string) bool {
	return f.some(func(s *Snippet) bool { return s.Method == method })
}

// HasObject reports whether some body holds an object.
func (f File) HasObject() bool { return f.some((*Snippet).HasObject) }

// HasList reports whether some body holds a list.
func (f File) HasList() bool { return f.some((*Snippet).HasList) }

// HasNull reports whether some body holds a null.
func (f File) HasNull() bool { return f.some((*Snippet).HasNull) }

// Typed reports whether some body has another media type than JSON's own.
func (f File) Typed() bool { return f.some((*Snippet).Typed) }

// Imports reports whether some text needs a package of the language.
func (f File) Imports(name string) bool {
	return f.some(func(s *Snippet) bool { return s.Imports(name) })
}

// Calls reports whether some body calls a function, as [Snippet.Calls].
func (f File) Calls(function string) bool {
	return f.some(func(s *Snippet) bool { return s.Calls(function) })
}

// Reads reports whether some response uses a request value of the source.
func (f File) Reads(source string) bool {
	return f.some(func(s *Snippet) bool { return s.Reads(source) })
}

// ReadsRequest reports whether some response uses a value of the request.
func (f File) ReadsRequest() bool { return f.some(func(s *Snippet) bool { return len(s.Request) > 0 }) }

// Untyped reports whether the functions have no annotations.
func (f File) Untyped() bool { return f.some(func(s *Snippet) bool { return s.Untyped }) }

// Takes reports whether some function has a parameter of a kind, or some handler
// says one.
func (f File) Takes(kind string) bool {
	return f.some(func(s *Snippet) bool {
		isKind := func(p *Parameter) bool { return p.Kind == kind }
		return s.Form == Function && slices.ContainsFunc(s.Signature.Params, isKind) || slices.ContainsFunc(s.Passed, isKind)
	})
}

// Defaults reports whether some function has a default that is a list or an object,
// or some handler says one.
func (f File) Defaults(kind string) bool {
	return f.some(func(s *Snippet) bool {
		isShared := func(p *Parameter) bool { return p.Shared() && p.Kind == kind }
		isSaid := func(p *Parameter) bool { return p.Kind == kind }
		return s.Form == Function && slices.ContainsFunc(s.Signature.Params, isShared) || slices.ContainsFunc(s.Passed, isSaid)
	})
}

// SetsResult reports whether some function has a result that needs the request or
// its response.
func (f File) SetsResult() bool {
	return f.some(func(s *Snippet) bool { return s.Form == Function && (len(s.Headers) > 0 || len(s.Request) > 0) })
}

// Composes reports whether some function makes its message of its parameters.
func (f File) Composes() bool {
	return f.some(func(s *Snippet) bool { return s.Message != nil && !s.Plain() })
}

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
	code := &Code{File: f.place(f.File, s), Language: f.Language, Handler: s.Handler, Response: s.sent, Form: Endpoint, blankLines: f.BlankLines, snippet: s}
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
	t, err := f.blocks(name)
	if err != nil || t.Lookup(name) == nil {
		return "", err
	}
	w := &limitedBuilder{}
	if err := t.ExecuteTemplate(w, name, data); err != nil {
		return "", TemplateError(err)
	}
	return strings.Trim(w.String(), "\n"), nil
}

// place fills the handler's name into a file name of the front matter.
func (f *Framework) place(name string, s *Snippet) string {
	return strings.NewReplacer(
		"{snake}", recased(s.snake, "snake"),
		"{camel}", recased(s.snake, "camel"),
		"{pascal}", recased(s.snake, "pascal"),
	).Replace(name)
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
