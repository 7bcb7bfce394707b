package generator

import (
	"fmt"
	"path"
	"strings"
	"text/template"

	"github.com/statusmith/statusmith/generator/catalog"
)

// Lint renders responses made of words that stand nowhere else and reports the
// first of them that the template leaves out. It finds, without running the
// framework, a template that ignores a part of the response or has a value of
// its own in its place.
func (f *Framework) Lint() error {
	silent, err := f.silent()
	if err != nil {
		return err
	}
	project, err := silent.lintApp()
	if err != nil {
		return err
	}
	for _, c := range f.sentinelCases() {
		if err := f.lintCase(silent, project, c); err != nil {
			return err
		}
	}
	if err := silent.lintInterim(); err != nil {
		return err
	}
	return silent.lintMethods()
}

// silent returns the framework without its comments: what only a comment tells
// is not sent.
func (f *Framework) silent() (*Framework, error) {
	t, err := f.template.Clone()
	if err != nil {
		return nil, err
	}
	own := *f
	own.template = t.Funcs(template.FuncMap{sinkComment: func(string) string { return "" }})
	return &own, nil
}

func (f *Framework) lintCase(silent *Framework, project map[string]string, c sentinelCase) error {
	whole, err := f.code(c.snippet)
	if err != nil {
		return err
	}
	code, err := silent.code(c.snippet)
	if err != nil {
		return err
	}
	routed := whole.Text()
	if strings.Contains(project[whole.File], c.names.segment) { // else the app has its routes in a file of their own
		routed = code.Text()
	}
	switch {
	case !strings.Contains(routed, c.names.segment):
		return f.leavesOut(c.name, "the route")
	case !strings.Contains(whole.Text(), c.snippet.Handler), !spells(code.Text(), c.snippet.Handler):
		return f.leavesOut(c.name, "the handler's name")
	case strings.Contains(f.File, "{") && !spells(code.Text(), strings.TrimSuffix(path.Base(code.File), path.Ext(code.File))):
		return f.leavesOut(c.name, "the name of its file")
	case !spells(withoutRoute(whole.Text(), c.snippet), strings.Join(c.snippet.Params, "")):
		return f.leavesOut(c.name, "the path parameter, beside the route")
	case !strings.Contains(whole.Text(), c.remark):
		return f.leavesOut(c.name, "the remark")
	}
	return f.expect(c.name, code.Text(), c.marks)
}

// spells reports whether a name is there in any case.
func spells(text, name string) bool { return strings.Contains(fold(text), fold(name)) }

func withoutRoute(text string, s *Snippet) string {
	return strings.NewReplacer(strings.TrimPrefix(s.Path, "/"), "", strings.TrimPrefix(s.Route, "/"), "").Replace(text)
}

// A mark is a text that has to turn up in what a template writes.
type mark struct{ part, text string }

func (f *Framework) expect(name, text string, marks []mark) error {
	for _, m := range marks {
		if !strings.Contains(text, m.text) {
			return f.leavesOut(name, m.part)
		}
	}
	return nil
}

func (f *Framework) leavesOut(name, part string) error {
	return fmt.Errorf("%s: the snippet of a response %s leaves out %s", f.file, name, part)
}

// lintInterim demands that an interim response is sent, and that no other one
// is sent in its place.
func (f *Framework) lintInterim() error {
	texts := make(map[string]string)
	for _, c := range f.interimCases() {
		code, err := f.code(c.snippet)
		if err != nil {
			return err
		}
		if err := f.expect(c.name, code.Text(), c.marks); err != nil {
			return err
		}
		if other, ok := texts[code.Text()]; ok {
			return fmt.Errorf("%s: the snippet of a response %s is the same as %s", f.file, c.name, other)
		}
		texts[code.Text()] = c.name
	}
	return nil
}

// lintMethods demands that an app tells the request methods apart. A template
// that does not use them at all answers GET only, which [Framework.checkSends]
// sees to.
func (f *Framework) lintMethods() error {
	if !f.routesMethods {
		return nil
	}
	methods := make(map[string]string)
	for _, method := range catalog.Methods {
		r := sentinelResponse(555, mediaJSON)
		r.Method = method
		c := f.sentinel("", firstNames, r)
		project, err := f.project(File{[]*Snippet{c.snippet}})
		if err != nil {
			return err
		}
		var all strings.Builder
		for _, name := range FileNames(project) {
			all.WriteString(project[name])
		}
		if other, ok := methods[all.String()]; ok {
			return fmt.Errorf("%s: the app that answers %s is the same as for %s", f.file, method, other)
		}
		methods[all.String()] = method
		if method != catalog.DefaultMethod && !spells(all.String(), method) {
			return f.leavesOut("to "+method, "the request method")
		}
	}
	return nil
}

// lintApp renders the app blocks with two snippets and demands both of them.
func (f *Framework) lintApp() (map[string]string, error) {
	first := f.sentinel("first", firstNames, sentinelResponse(555, mediaJSON))
	second := f.sentinel("second", secondNames, sentinelResponse(556, sentinelType))
	project, err := f.project(File{[]*Snippet{first.snippet, second.snippet}})
	if err != nil {
		return nil, err
	}
	var all strings.Builder
	for _, text := range project {
		all.WriteString(text)
	}
	for _, c := range []sentinelCase{first, second} {
		marks := append(c.marks, mark{"the route", c.names.segment}, mark{"the handler's name", c.snippet.Handler})
		if err := f.expect("that is the "+c.name+" of two in an app", all.String(), marks); err != nil {
			return nil, err
		}
	}
	return project, nil
}
