package lint

import (
	"fmt"
	"path"
	"strings"

	"github.com/statusmith/statusmith/generator"
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
