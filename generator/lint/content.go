package lint

import (
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/statusmith/statusmith/generator"
	"github.com/statusmith/statusmith/generator/catalog"
	"github.com/statusmith/statusmith/generator/jsontree"
	"github.com/statusmith/statusmith/generator/jsonvalue"
)

// Content finds what is sound in a catalog, and yet not what its author means.
// The notes name statuses that do not have the body of the others.
// The statuses have to know their lines (generator.LocatedCatalog). body is
// what a project sends where a family names no body.
func Content(c *catalog.Catalog, body string) (problems, notes []error) {
	if body == generator.BodyNone {
		body = ""
	}
	l := contentLinter{body: body, told: map[string]bool{}, used: map[string][]*catalog.Status{}}
	for _, s := range c.Statuses() {
		l.status(s)
	}
	l.fieldsOfBodies()
	l.alike(c)
	return sorted(l.problems), sorted(l.notes)
}

func sorted(problems []catalog.Problem) []error {
	slices.SortStableFunc(problems, func(a, b catalog.Problem) int {
		return cmp.Or(cmp.Compare(a.File, b.File), cmp.Compare(a.Line, b.Line))
	})
	var found []error
	for _, p := range problems {
		found = append(found, p)
	}
	return found
}

type contentLinter struct {
	body     string
	told     map[string]bool
	used     map[string][]*catalog.Status // by the body that its errors have
	problems []catalog.Problem
	notes    []catalog.Problem // on what is right, and worth knowing
}

// report keeps a problem. One of a family is found with each of its statuses.
func (l *contentLinter) report(p catalog.Problem) {
	if !l.told[p.Error()] {
		l.told[p.Error()] = true
		l.problems = append(l.problems, p)
	}
}

// shape returns the body of a status, nil where it sends none.
func (l *contentLinter) shape(s *catalog.Status) *catalog.Body {
	if s.HTTPStatus == 0 || catalog.ForbidsContent(s.HTTPStatus) {
		return nil
	}
	b, err := s.Shape(s.HTTPStatus, "", l.body)
	if err != nil {
		return nil
	}
	return b
}

func (l *contentLinter) status(s *catalog.Status) {
	b := l.shape(s)
	if b != nil && b.Name != "" && s.HTTPStatus >= 400 {
		l.used[b.Name] = append(l.used[b.Name], s)
	}
	for _, key := range []string{"args", "fields"} {
		members := s.Args
		if key == "fields" {
			members = s.Fields
		}
		for _, m := range members {
			l.member(s, b, key, m)
		}
	}
	l.headers(s)
	l.message(s)
	if b != nil && s.HasBody && s.Has("message") && !b.Shows(catalog.RefMessage) {
		if p, own := s.Problem("", "message"), s.Problem("", "body"); p.File != own.File {
			l.report(s.Problem(fmt.Sprintf("has no effect: the body in %s:%d does not show the message", own.File, own.Line), "message"))
		}
	}
	if s.HasBody {
		l.notes = append(l.notes, s.Problem("note: this status has a body of its own", "body"))
	}
}

// problem is at the line of a member, or at that of the family which gives it
// to the status.
func problem(s *catalog.Status, key, name, format string, values ...any) catalog.Problem {
	text := fmt.Sprintf(format, values...)
	if !s.Has(key, name) {
		return s.Family.Problem(text, key, name)
	}
	return s.Problem(text, key, name)
}

func (l *contentLinter) member(s *catalog.Status, b *catalog.Body, key string, m jsonvalue.Member) {
	shown := s.Places(m.Name) || b != nil && b.ShowsMember(m.Name)
	inherited := !s.Has(key, m.Name)
	switch {
	case !shown && s.HTTPStatus != 0 && !(inherited && (b == nil || s.HasBody)):
		l.report(problem(s, key, m.Name, "nothing shows it: neither the message nor a header nor the body%s of %s", nameOf(b), s.ID()))
	case key == "fields" && isSampleMember(m):
		l.report(problem(s, key, m.Name, "%s looks like a sample, and is sent where nobody gives the value: make it an arg", textOf(m.Value)))
	}
	text, ok := m.Value.(string)
	if !ok {
		return
	}
	tree, err := jsontree.ParseText(text)
	if err != nil {
		return
	}
	for _, ref := range jsontree.Refs(tree) {
		if _, known := s.Value(string(ref)); known {
			l.report(problem(s, key, m.Name, "is sent as it is, with {%s} in it%s: placeholders stand in message, headers and body", ref, l.circle(s, m.Name, string(ref))))
		}
	}
}

// circle says whether values that name each other come back to the first.
func (l *contentLinter) circle(s *catalog.Status, first, next string) string {
	for range len(s.Args) + len(s.Fields) {
		if next == first {
			return ", which leads back to it in a circle"
		}
		value, _ := s.Value(next)
		text, _ := value.(string)
		tree, err := jsontree.ParseText(text)
		refs := jsontree.Refs(tree)
		if err != nil || len(refs) == 0 {
			return ""
		}
		next = string(refs[0])
	}
	return ""
}

func nameOf(b *catalog.Body) string {
	if b == nil || b.Name == "" {
		return ""
	}
	return " " + b.Name
}

func (l *contentLinter) headers(s *catalog.Status) {
	for _, h := range s.HeaderTexts {
		if text, ok := h.Value.(string); ok {
			l.constantHeader(s, h.Name, text)
			continue
		}
		quoted := false
		parts, _ := h.Value.(jsontree.Text)
		for _, part := range parts {
			if text, ok := part.(string); ok {
				quoted = quoted != (strings.Count(strings.ReplaceAll(text, `\"`, ""), `"`)%2 == 1)
				continue
			}
			value, _ := s.Value(string(part.(jsontree.Ref)))
			if _, isText := value.(string); isText && quoted {
				l.report(problem(s, "headers", h.Name, "{%s} stands in quotes, and a string may hold a quote itself: let the arg be the whole value", part))
			}
		}
	}
}

func (l *contentLinter) constantHeader(s *catalog.Status, name, text string) {
	for _, m := range slices.Concat(s.Args, s.Fields) {
		named := strings.EqualFold(strings.ReplaceAll(name, "-", "_"), m.Name)
		switch same := text == textOf(m.Value); {
		case !isText(m.Value):
		case same && (named || len(text) > 1):
			l.report(problem(s, "headers", name, "repeats the value of %s by hand: write {%s}", m.Name, m.Name))
			return
		case named:
			l.report(problem(s, "headers", name, "says %s and %s says %s: write {%s}", text, m.Name, textOf(m.Value), m.Name))
			return
		}
	}
	if isSampleHeader(name, text) {
		l.report(problem(s, "headers", name, "%q looks like a sample, and is sent as it is: make it an arg", text))
	}
}

// message reports values that are written out in a message although an arg, a
// field or a header has them.
func (l *contentLinter) message(s *catalog.Status) {
	literal := s.MessageText
	parts, ok := literal.(jsontree.Text)
	if !ok {
		parts = jsontree.Text{literal}
	}
	var told []string
	tell := func(value, instead string) {
		for _, part := range parts {
			text, ok := part.(string)
			if ok && holdsWord(text, value) && !slices.Contains(told, value) {
				told = append(told, value)
				l.report(s.Problem(fmt.Sprintf("repeats %s by hand: %s", value, instead), "message"))
			}
		}
	}
	for _, m := range slices.Concat(s.Args, s.Fields) {
		if isText(m.Value) {
			tell(textOf(m.Value), "write {"+m.Name+"}")
		}
	}
	for _, h := range s.HeaderTexts {
		if text, ok := h.Value.(string); ok {
			if _, err := strconv.Atoi(text); err == nil {
				tell(text, "make it a field, and write its placeholder here and in "+h.Name)
			}
		}
	}
	for _, part := range parts {
		if text, ok := part.(string); ok && isSample(text) {
			l.report(s.Problem("holds what looks like a sample: make it an arg", "message"))
		}
	}
}

// fieldsOfBodies reports members that a body places and none of its statuses
// has.
func (l *contentLinter) fieldsOfBodies() {
	for name, statuses := range l.used {
		b, ok := statuses[0].Family.Body(name)
		if !ok {
			continue
		}
		for _, ref := range jsontree.Refs(b.Tree) {
			member, ok := catalog.Member(ref, catalog.FieldPrefix)
			if !ok || slices.ContainsFunc(statuses, func(s *catalog.Status) bool { _, has := s.Value(member); return has }) {
				continue
			}
			if name != "problem" { // whose members are those of RFC 9457
				l.report(b.Problem(fmt.Sprintf("no status with this body has the arg or field {%s}", ref), "json"))
			}
		}
		for _, r := range b.Request {
			if !b.Shows(jsontree.Ref(catalog.RequestPrefix+r.Name)) && !catalog.InHeaders(b.Headers, jsontree.Ref(catalog.RequestPrefix+r.Name)) {
				l.report(b.Problem("nothing shows it: neither json nor a header", "request", r.Name))
			}
		}
	}
}

// alike reports errors that differ in nothing but words for people. Families of
// ours are told apart by their names alone.
func (l *contentLinter) alike(c *catalog.Catalog) {
	first := make(map[string]*catalog.Status)
	for _, s := range c.Statuses() {
		b := l.shape(s)
		if b == nil || s.HTTPStatus < 400 {
			continue
		}
		print, err := fingerprint(s, b)
		if err != nil {
			continue
		}
		if s.Family.Ours() {
			print = s.Family.Name + " " + print
		}
		if other, ok := first[print]; ok {
			place := other.Problem("")
			l.report(s.Problem(fmt.Sprintf("a program cannot tell it from %s in %s:%d: the body%s shows neither name nor code", other.ID(), place.File, place.Line, nameOf(b))))
			continue
		}
		first[print] = s
	}
}

// fingerprint is what a program sees of an error: all but the message and the
// values that callers give.
func fingerprint(s *catalog.Status, b *catalog.Body) (string, error) {
	filling := catalog.Filling{
		Status: s, HTTPStatus: s.HTTPStatus, Message: "",
		Value: func(name string, value any) any {
			if _, arg := s.Args.Get(name); arg {
				return ""
			}
			return value
		},
		Request: func(catalog.RequestValue) any { return jsontree.Absent },
	}
	body, err := filling.Fill(b)
	headers, headersErr := filling.Headers(b)
	if err := errors.Join(err, headersErr); err != nil {
		return "", err
	}
	text, err := json.Marshal([]any{s.HTTPStatus, body, headers})
	return string(text), err
}
