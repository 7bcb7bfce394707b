package lint

import (
	"cmp"
	"fmt"
	"slices"

	"github.com/statusmith/statusmith/generator"
	"github.com/statusmith/statusmith/generator/catalog"
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

func nameOf(b *catalog.Body) string {
	if b == nil || b.Name == "" {
		return ""
	}
	return " " + b.Name
}
