package lint

import (
	"fmt"
	"path"
	"strings"

	"github.com/statusmith/statusmith/generator"
	"github.com/statusmith/statusmith/generator/catalog"
)

// Framework checks a template: what [Sinks] refuses, and what its snippets
// leave out of a response. For that it renders responses made of words that
// appear nowhere else and reports the first of them that is missing. So it
// finds, without running the framework, a template that ignores a part of the
// response or has a value of its own in its place. The error begins with the
// template's file.
func Framework(f *generator.Framework) error {
	if err := Sinks(f); err != nil {
		return err
	}
	if err := f.CheckPatterns(); err != nil {
		return err
	}
	silent, err := f.AnswersOnly()
	if err != nil {
		return err
	}
	constants, err := f.Constants()
	if err != nil {
		return err
	}
	l := &linter{whole: f, silent: silent, named: len(constants) > 0}
	if err := l.app(); err != nil {
		return err
	}
	cases, err := l.cases()
	if err != nil {
		return err
	}
	for _, c := range cases {
		if err := l.check(c); err != nil {
			return err
		}
	}
	if err := l.interim(); err != nil {
		return err
	}
	if err := l.methods(); err != nil {
		return err
	}
	if err := l.called(); err != nil {
		return err
	}
	return l.module()
}

// A linter checks the snippets of one template.
type linter struct {
	whole, silent *generator.Framework // with comments, and without
	named         bool                 // whether it has named constants
	project       generator.App        // an app without comments
}

func (l *linter) check(c sentinelCase) error {
	whole, err := l.whole.Code(c.snippet)
	if err != nil {
		return err
	}
	code, err := l.silent.Code(c.snippet)
	if err != nil {
		return err
	}
	if err := l.routes(c, whole); err != nil {
		return err
	}
	routed := whole.Text()
	if strings.Contains(l.project[whole.File], c.names.segment) { // else the app has its routes in a file of their own
		routed = code.Text()
	}
	switch {
	case !strings.Contains(routed, c.names.segment):
		return l.leavesOut(c.name, "the route")
	case !strings.Contains(whole.Text(), c.snippet.Handler), !spells(code.Text(), c.snippet.Handler):
		return l.leavesOut(c.name, "the handler's name")
	case strings.Contains(l.whole.File, "{") && !spells(code.Text(), strings.TrimSuffix(path.Base(code.File), path.Ext(code.File))):
		return l.leavesOut(c.name, "the name of its file")
	case !spells(withoutRoute(whole.Text(), c.snippet), strings.Join(c.snippet.Params, "")):
		return l.leavesOut(c.name, "the path parameter, beside the route")
	case !strings.Contains(whole.Text(), c.remark):
		return l.leavesOut(c.name, "the remark")
	}
	if err := l.document(c, whole.Text()); err != nil {
		return err
	}
	if err := l.expect(c.name, code.Text(), c.marks); err != nil {
		return err
	}
	return l.addsToBody(c, code.Text())
}

// document demands that what documents a response tells its status and media
// type, and is in the snippet.
func (l *linter) document(c sentinelCase, snippet string) error {
	text, ok, err := l.whole.Document(c.snippet)
	if err != nil || !ok || len(c.marks) == 0 {
		return err
	}
	marks := []mark{c.marks[0]}
	if c.snippet.Typed() {
		marks = append(marks, mark{"the media type", c.snippet.MediaType})
	}
	if !strings.Contains(snippet, text) {
		return l.leavesOut(c.name, "what documents it")
	}
	return l.expect(c.name, text, marks)
}

// spells reports whether a name is there in any case.
func spells(text, name string) bool { return strings.Contains(joined(text), joined(name)) }

// joined spells all cases of a name alike.
func joined(text string) string { return strings.ReplaceAll(strings.ToLower(text), "_", "") }

func withoutRoute(text string, s *generator.Snippet) string {
	return strings.NewReplacer(strings.TrimPrefix(s.Path, "/"), "", strings.TrimPrefix(s.Route, "/"), "").Replace(text)
}

// A mark is a text that has to turn up in what a template writes.
type mark struct{ part, text string }

func (l *linter) expect(name, text string, marks []mark) error {
	for _, m := range marks {
		if !strings.Contains(text, m.text) {
			return l.leavesOut(name, m.part)
		}
	}
	return nil
}

func (l *linter) leavesOut(name, part string) error {
	return fmt.Errorf("%s: the snippet of a response %s leaves out %s", l.whole.Source(), name, part)
}

// interim demands that an interim response is sent, and that no other one is
// sent in its place.
func (l *linter) interim() error {
	cases, err := l.interimCases()
	if err != nil {
		return err
	}
	texts := make(map[string]string)
	for _, c := range cases {
		code, err := l.silent.Code(c.snippet)
		if err != nil {
			return err
		}
		if err := l.expect(c.name, code.Text(), c.marks); err != nil {
			return err
		}
		if other, ok := texts[code.Text()]; ok {
			return fmt.Errorf("%s: the snippet of a response %s is the same as %s", l.whole.Source(), c.name, other)
		}
		texts[code.Text()] = c.name
	}
	return nil
}

// app renders the app with two snippets and demands both of them.
func (l *linter) app() error {
	first, err := l.sentinel("first", firstNames, sentinelResponse(555, mediaJSON))
	if err != nil {
		return err
	}
	second, err := l.sentinel("second", secondNames, sentinelResponse(556, sentinelType))
	if err != nil {
		return err
	}
	if l.project, err = l.silent.AppOf(first.snippet, second.snippet); err != nil {
		return err
	}
	all := contents(l.project)
	for _, c := range []sentinelCase{first, second} {
		marks := append(c.marks, mark{"the route", c.names.segment}, mark{"the handler's name", c.snippet.Handler})
		if err := l.expect("that is the "+c.name+" of two in an app", all, marks); err != nil {
			return err
		}
	}
	return nil
}

// contents returns the files of an app, one behind another.
func contents(app generator.App) string {
	var all strings.Builder
	for _, name := range app.FileNames() {
		all.WriteString(app[name])
	}
	return all.String()
}

// methods demands that an app tells the request methods apart. A template that
// does not use them at all answers GET only, and rendering refuses the others.
func (l *linter) methods() error {
	if !l.whole.RoutesMethods() {
		return nil
	}
	apps := make(map[string]string)
	for _, method := range catalog.Methods {
		r := sentinelResponse(555, mediaJSON)
		r.Method = method
		c, err := l.sentinel("", firstNames, r)
		if err != nil {
			return err
		}
		app, err := l.silent.AppOf(c.snippet)
		if err != nil {
			return err
		}
		if err := l.routeMethod(c, method); err != nil {
			return err
		}
		all := contents(app)
		if other, ok := apps[all]; ok {
			return fmt.Errorf("%s: the app that answers %s is the same as for %s", l.whole.Source(), method, other)
		}
		apps[all] = method
		if method != catalog.DefaultMethod && !spells(all, method) {
			return l.leavesOut("to "+method, "the request method")
		}
	}
	return nil
}
