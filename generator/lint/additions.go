package lint

import (
	"fmt"
	"slices"
	"strings"

	"github.com/statusmith/statusmith/generator"
	"github.com/statusmith/statusmith/generator/jsonvalue"
)

// deepest is the deepest level of indentation at which a body is looked for.
const deepest = 8

// addsToBody reports a snippet in which the body of the response becomes a part
// of another value, or gets members that the response does not have.
func (l *linter) addsToBody(c sentinelCase, code string) error {
	s := c.snippet
	if s.Final != nil {
		s = s.Final
	}
	if !s.HasBody {
		return nil
	}
	source := newSource(code, l.whole)
	if l.addsAround(source, s.Body, c.snippet.Response) {
		return l.adds(c.name)
	}
	bare := *c.snippet.Response
	bare.Body, bare.HasBody, bare.MediaType = nil, false, ""
	without := *c.snippet
	without.Response, without.Final = &bare, nil
	plain, err := l.silent.Code(&without)
	if err != nil {
		return err
	}
	for _, name := range source.members() {
		if !strings.Contains(plain.Text(), name) && !l.ofResponse(name, s.Response) {
			return l.adds(c.name)
		}
	}
	return nil
}

// addsAround reports whether the literal of a body, or the variable that is
// filled with it, becomes a part of another value.
func (l *linter) addsAround(s *source, body any, r *generator.Response) bool {
	for level := range deepest + 1 {
		literal := l.whole.Literal(body, level)
		if at := strings.Index(s.code, literal); at >= 0 {
			return s.addsAt(at, at+len(literal), r)
		}
	}
	return s.addsLater(r)
}

func (l *linter) adds(name string) error {
	return fmt.Errorf("%s: the snippet of a response %s adds to the body", l.whole.Source(), name)
}

// ofResponse reports whether a name is one that a response brings along.
func (l *linter) ofResponse(name string, r *generator.Response) bool {
	if strings.HasPrefix(strings.ToLower(name), "content-") || strings.Contains(name, "/") {
		return true
	}
	return says(r.Body, name)
}

// says reports whether a JSON value holds a text, as a string or as the name of a
// member.
func says(value any, text string) bool {
	switch value := value.(type) {
	case string:
		return value == text
	case []any:
		return slices.ContainsFunc(value, func(item any) bool { return says(item, text) })
	case jsonvalue.Object:
		return slices.ContainsFunc(value, func(m jsonvalue.Member) bool { return m.Name == text || says(m.Value, text) })
	}
	return false
}
