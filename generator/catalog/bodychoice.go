package catalog

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"github.com/statusmith/statusmith/generator/jsontree"
	"github.com/statusmith/statusmith/generator/jsonvalue"
	"github.com/statusmith/statusmith/generator/spelling"
)

// An UnknownBodyError names a body that a catalog does not have.
type UnknownBodyError struct {
	Name  string
	Known []string // and none
}

func (e *UnknownBodyError) Error() string { return strconv.Quote(e.Name) + " " + e.Text() }

// Text returns the error without the name at its start.
func (e *UnknownBodyError) Text() string {
	return "is none of " + strings.Join(e.Known, ", ") + spelling.Hint(e.Name, e.Known)
}

// CheckBody reports a name that no body of the catalog has.
func (f *Family) CheckBody(name string) error {
	if _, ok := f.bodies[name]; ok || name == DefaultBody {
		return nil
	}
	return unknownBody(f.bodies, name)
}

func unknownBody(bodies map[string]*Body, name string) error {
	known := []string{DefaultBody}
	for other := range bodies {
		if other != DefaultBody {
			known = append(known, other)
		}
	}
	slices.Sort(known)
	return &UnknownBodyError{name, append(known, reservedBodies...)}
}

func (l *loader) familyBody(t table, f *Family) {
	if !l.line(t, "body", &f.DefaultBody) {
		return
	}
	switch err := f.CheckBody(f.DefaultBody); {
	case slices.Contains(reservedBodies, f.DefaultBody):
		l.report(t["body"], "a family has a body: %q is for statusmith.toml and --body", f.DefaultBody)
		f.DefaultBody = ""
	case err != nil:
		l.report(t["body"], "%v", err)
		f.DefaultBody = ""
	}
}

// shape builds an object of the name, the message and the fields.
func shape(member string) *Body {
	return &Body{Name: DefaultBody, Tree: jsonvalue.Object{
		{Name: member, Value: RefName}, {Name: "message", Value: RefMessage}, {Name: jsontree.Spread, Value: RefFields},
	}}
}

// Shape returns the body that goes with an HTTP status: that of the status, else
// the one asked for, else that of the family, else the fallback, else json.
// Below 400 nothing went wrong, and only what is asked for has another shape than
// {"status": name, "message": message, ...fields}.
func (s *Status) Shape(httpStatus int, asked, fallback string) (*Body, error) {
	name := cmp.Or(asked, s.Family.DefaultBody, fallback, DefaultBody)
	switch b, ok := s.Family.bodies[name]; {
	case s.HasBody:
		return &Body{Tree: s.Body}, nil
	case httpStatus < 400 && (asked == "" || asked == DefaultBody):
		return shape("status"), nil
	case ok:
		return b, nil
	case name == DefaultBody:
		return shape("error"), nil
	}
	return nil, unknownBody(s.Family.bodies, name)
}
