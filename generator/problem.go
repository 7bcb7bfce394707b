package generator

import (
	"net/url"

	"github.com/statusmith/statusmith/generator/jsonvalue"
)

const mediaProblem = "application/problem+json" // RFC 9457, Section 3

// A Problem is a body of problem details taken apart, for a framework that has
// a type for them.
type Problem struct {
	Type, Title, Detail string
	Instance            string           // "" where there is none
	Extensions          jsonvalue.Object // the other members
}

// Problem returns the body as problem details, or nil where it is something else
// or holds what such a type would not take.
func (s *Snippet) Problem() *Problem {
	body, ok := s.Body.(jsonvalue.Object)
	if !ok || s.MediaType != mediaProblem {
		return nil
	}
	p := &Problem{}
	members := map[string]*string{"type": &p.Type, "title": &p.Title, "detail": &p.Detail, "instance": &p.Instance}
	for _, m := range body {
		text, isText := m.Value.(string)
		switch place := members[m.Name]; {
		case m.Name == "status":
			ok = ok && m.Value == int64(s.Status)
		case place == nil:
			p.Extensions = append(p.Extensions, m)
		default:
			*place, ok = text, ok && isText && text != ""
		}
	}
	_, hasStatus := body.Get("status")
	if !ok || !hasStatus || p.Type == "" || p.Title == "" || p.Detail == "" || !isReference(p.Type) || !isReference(p.Instance) {
		return nil
	}
	return p
}

// isReference reports whether everybody takes the text for a URI reference (RFC
// 3986, Section 4.1): it has no character that one needs escaped.
func isReference(text string) bool {
	u, err := url.Parse(text)
	return err == nil && u.String() == text
}
