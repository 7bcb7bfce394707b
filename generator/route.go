package generator

import (
	"errors"
	"fmt"
	"slices"
	"strings"
)

// DefaultRoute is where a snippet answers unless the user says otherwise.
const DefaultRoute = "/endpoint"

// sampleValue stands for a path parameter in a request that tries a route out.
const sampleValue = "42"

// A Route is a URL path whose segments are literal text or parameters, written
// as in "/orders/{id}". Each framework spells it in its own way.
type Route struct {
	text     string
	segments []segment
}

type segment struct {
	text  string
	param bool
}

// ParseRoute reads a route. Literal segments are limited to the unreserved
// characters of RFC 3986, Section 2.3: no router gives those a meaning of
// its own.
func ParseRoute(text string) (Route, error) {
	rest, ok := strings.CutPrefix(text, "/")
	if !ok {
		return Route{}, fmt.Errorf("route %q does not begin with a slash", text)
	}
	r := Route{text: text}
	if rest == "" {
		return r, nil
	}
	parts := strings.Split(rest, "/")
	for i, part := range parts {
		if part == "" && i == len(parts)-1 {
			r.segments = append(r.segments, segment{})
			continue
		}
		s, err := parseSegment(part)
		if err != nil {
			return Route{}, fmt.Errorf("route %q: %w", text, err)
		}
		if s.param && slices.ContainsFunc(r.segments, s.likeParam) {
			return Route{}, fmt.Errorf("route %q names the parameter %s twice", text, s.text)
		}
		r.segments = append(r.segments, s)
	}
	return r, nil
}

func parseSegment(part string) (segment, error) {
	if name, ok := strings.CutPrefix(part, "{"); ok {
		name, closed := strings.CutSuffix(name, "}")
		if !closed || !isParamName(name) {
			return segment{}, fmt.Errorf("%q is not a path parameter; one looks like {order_id}", part)
		}
		return segment{name, true}, nil
	}
	switch part {
	case "":
		return segment{}, errors.New("an empty segment (two slashes) is not routed alike everywhere")
	case ".", "..":
		return segment{}, errors.New("clients resolve . and .. before they send a request")
	}
	if i := strings.IndexFunc(part, isReserved); i >= 0 {
		return segment{}, fmt.Errorf("%q is not allowed; use letters, digits, - . _ ~ and {parameters}", []rune(part[i:])[0])
	}
	return segment{part, false}, nil
}

// likeParam reports whether two parameters get the same name in a language that
// recases it.
func (s segment) likeParam(other segment) bool {
	return other.param && strings.EqualFold(strings.ReplaceAll(s.text, "_", ""), strings.ReplaceAll(other.text, "_", ""))
}

func isParamName(name string) bool {
	for i, r := range name {
		if !(r == '_' || isLetter(r) || i > 0 && isDigit(r)) {
			return false
		}
	}
	return name != ""
}

func isReserved(r rune) bool {
	return !isLetter(r) && !isDigit(r) && !strings.ContainsRune("-._~", r)
}

func isLetter(r rune) bool { return r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' }
func isDigit(r rune) bool  { return r >= '0' && r <= '9' }

// String returns the route as it was written.
func (r Route) String() string { return r.text }

// Params returns the names of the path parameters, in order.
func (r Route) Params() []string {
	var names []string
	for _, s := range r.segments {
		if s.param {
			names = append(names, s.text)
		}
	}
	return names
}

// Sample returns a path that the route matches.
func (r Route) Sample() string {
	return r.spell(func(string) string { return sampleValue }, "/")
}

// spell writes the route with each parameter replaced, and a final slash
// written as finalSlash.
func (r Route) spell(param func(name string) string, finalSlash string) string {
	if len(r.segments) == 0 {
		return finalSlash
	}
	var b strings.Builder
	for _, s := range r.segments {
		switch {
		case s.param:
			b.WriteString("/" + param(s.text))
		case s.text == "":
			b.WriteString(finalSlash)
		default:
			b.WriteString("/" + s.text)
		}
	}
	return b.String()
}
