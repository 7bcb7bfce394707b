package catalog

import (
	"maps"
	"slices"
	"strings"

	"github.com/statusmith/statusmith/generator/jsonvalue"
	"github.com/statusmith/statusmith/generator/spelling"
)

// build turns the tables into families and statuses, reporting every value
// that has the wrong type or breaks a rule.
func (l *loader) build() *Catalog {
	c := &Catalog{}
	l.bodies = l.buildBodies()
	c.bodies = l.bodies
	for _, name := range slices.Sorted(maps.Keys(l.statuses)) {
		c.families = append(c.families, l.family(name))
	}
	for _, name := range slices.Sorted(maps.Keys(l.families)) {
		if l.statuses[name] == nil {
			l.report(l.families[name][self], "family %q has no status", name)
		}
	}
	slices.SortFunc(c.families, compareFamilies)
	http, _ := c.Family(httpFamily)
	for _, f := range c.families {
		f.catalog, f.http = c, http
	}
	for _, f := range c.families {
		for _, s := range f.statuses {
			l.checkBody(s)
		}
	}
	for _, claim := range c.claims() {
		l.reportFormer(claim.status, claim.other, claim.name)
	}
	return c
}

var familyKeys = []string{"title", "wire", "types", "body", "headers", "fields"}

func (l *loader) family(name string) *Family {
	f := &Family{Name: name, Title: strings.ToUpper(name), begin: l.begins[name], bodies: l.bodies}
	t := l.families[name]
	f.cells = t
	l.refuseUnknown(t, familyKeys)
	l.line(t, "title", &f.Title)
	l.line(t, "types", &f.types)
	l.familyBody(t, f)
	if l.text(t, "wire", &f.wire) {
		l.checkWire(t["wire"], f.wire)
	}
	for _, code := range slices.Sorted(maps.Keys(l.statuses[name])) {
		f.statuses = append(f.statuses, l.status(f, code, l.statuses[name][code], t))
	}
	slices.SortFunc(f.statuses, compareCodes)
	l.checkNames(f)
	l.checkCodes(f)
	l.checkFormer(f)
	return f
}

var statusKeys = []string{
	"name", "title", "message", "summary", "spec", "used_by", "note", "keywords", "formerly", "deprecated", "meta", "unassigned", "wire",
	"enhanced", "type", "http_status", "no_http", "method", "headers", "args", "fields", "body", "answers",
}

func (l *loader) status(f *Family, code string, t, family table) *Status {
	s := &Status{Family: f, Code: code, Name: nameOf(code), Method: DefaultMethod, cells: t}
	l.refuseUnknown(t, statusKeys)
	l.line(t, "name", &s.Name)
	s.Title = titleCase(s.Name)
	s.renamed = l.line(t, "title", &s.Title) && l.rank(t["title"]) > l.rank(t[self])
	l.text(t, "summary", &s.Summary)
	l.line(t, "spec", &s.Spec)
	l.line(t, "used_by", &s.UsedBy)
	l.line(t, "note", &s.Note)
	s.Keywords, s.Formerly = l.keywords(t), l.formerly(t)
	l.line(t, "deprecated", &s.Deprecated)
	s.Meta = l.meta(t)
	l.flag(t, "unassigned", &s.Unassigned)
	l.line(t, "enhanced", &s.Enhanced)
	l.line(t, "type", &s.Type)
	l.line(t, "no_http", &s.NoHTTP)
	var wire string
	if l.text(t, "wire", &wire) {
		s.wire = &wire
		l.checkWire(t["wire"], wire)
	}
	l.httpStatus(t, s)
	if l.line(t, "method", &s.Method) {
		if err := CheckMethod(s.Method); err != nil {
			l.report(t["method"], "%v", err)
		}
	}
	l.arguments(t, family, s)
	l.message(t, s)
	l.answers(t, s)
	all := inherit(t, family)
	l.headers(all, s)
	l.body(t, s)
	l.checkStatus(all, s)
	return s
}

func (l *loader) message(t table, s *Status) {
	s.Message = s.Title
	s.MessageText = s.Title
	var text string
	if l.text(t, "message", &text) {
		s.MessageText, s.Message = l.placed(t["message"], s, text)
	}
}

// titleCase is the title of a status that states only its name.
func titleCase(name string) string {
	words := strings.Split(name, "_")
	for i, w := range words {
		if w != "" {
			words[i] = strings.ToUpper(w[:1]) + w[1:]
		}
	}
	return strings.Join(words, " ")
}

func (l *loader) refuseUnknown(t table, known []string) {
	for _, key := range slices.Sorted(maps.Keys(t)) {
		if key == self || slices.Contains(known, key) {
			continue
		}
		if near, ok := spelling.Nearest(key, known); ok {
			l.report(t[key], "unknown key, did you mean %s?", near)
			continue
		}
		l.report(t[key], "unknown key; known are %s", strings.Join(known, ", "))
	}
}

// text reads a string and reports whether the key is there and holds one.
func (l *loader) text(t table, key string, into *string) bool {
	c, ok := t[key]
	if !ok {
		return false
	}
	text, ok := c.value.(string)
	if !ok {
		l.report(c, "must be a string")
		return false
	}
	if err := jsonvalue.Check(text); err != nil {
		l.report(c, "%v", err)
	}
	*into = text
	return true
}

// line reads a string that has to fit on one line of a page or a comment.
func (l *loader) line(t table, key string, into *string) bool {
	if !l.text(t, key, into) {
		return false
	}
	switch {
	case strings.TrimSpace(*into) == "":
		l.report(t[key], "is empty")
	case strings.ContainsFunc(*into, isControl):
		l.report(t[key], "holds a control character")
	}
	return true
}

// flag reads a boolean.
func (l *loader) flag(t table, key string, into *bool) {
	c, ok := t[key]
	if !ok {
		return
	}
	if *into, ok = c.value.(bool); !ok {
		l.report(c, "must be true or false")
	}
}

func isControl(r rune) bool { return r < ' ' || r >= 0x7f && r <= 0x9f }
