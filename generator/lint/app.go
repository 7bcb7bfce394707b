package lint

import (
	"fmt"
	"strings"

	"github.com/statusmith/statusmith/generator"
	"github.com/statusmith/statusmith/generator/catalog"
)

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
