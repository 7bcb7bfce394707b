package generator

import (
	"cmp"
	"fmt"
	"regexp"
	"strings"

	"github.com/statusmith/statusmith/generator/source"
)

// Catching is a statement that answers whatever request gets to it: a route behind it
// is never reached.
type Catching struct {
	Pattern string
	Passes  []string // what hands the request on, anywhere in the statement: "{next}()"
}

// Paths says which parts of the path of a route in a source file stand for others, as
// regular expressions. A path with one of them may take the route of an endpoint.
type Paths struct {
	Parameter string // of one segment: ":id"
	Rest      string // of any number of them: "*"
}

// pathHole is the hole that a path which takes the route of the code fits.
const pathHole = "path"

// Below returns the statement of a file that code goes in front of, nil where there is
// none. apps are what its routes may be put on.
func (f *Framework) Below(file *source.File, o Options, apps []string) (*source.Statement, error) {
	placing := f.Tables().Placing
	holes, err := f.placeHoles(o)
	if err != nil {
		return nil, err
	}
	holes["app"] = source.OneOf(apps...)
	patterns, err := f.catching()
	if err != nil {
		return nil, err
	}
	found := file.Find(patterns, holes)
	if o.Form != Endpoint {
		return found, nil
	}
	routes, err := f.Patterns(placing.Routes)
	if err != nil {
		return nil, err
	}
	last, err := f.Patterns(placing.Last)
	if err != nil {
		return nil, err
	}
	if s := file.Behind(routes, holes).Find(last, holes); found == nil || s != nil && s.Line < found.Line {
		return s, nil
	}
	return found, nil
}

// catching returns the patterns that code goes in front of wherever they are found.
func (f *Framework) catching() ([]source.Pattern, error) {
	placing := f.Tables().Placing
	patterns, err := f.Patterns(placing.Before)
	for _, c := range placing.Catching {
		if err != nil {
			return nil, err
		}
		var own []source.Pattern
		if own, err = f.Patterns(append([]string{c.Pattern}, c.Passes...)); err == nil {
			patterns = append(patterns, own[0].Passing(own[1:]))
		}
	}
	return patterns, err
}

// placeHoles returns what fits the holes of the template, and those for a path that
// takes the route of an endpoint.
func (f *Framework) placeHoles(o Options) (source.Holes, error) {
	placing := f.Tables().Placing
	holes := make(source.Holes)
	for name, text := range placing.Tokens {
		expression, err := regexp.Compile("^(?:" + text + ")$")
		if err != nil {
			return nil, fmt.Errorf("%s: place.tokens.%s: %w", f.file, name, err)
		}
		holes[name] = func(t source.Token) bool { return expression.MatchString(t.Text) }
	}
	varying, err := regexp.Compile("(" + placing.Paths.Rest + ")|(?:" + placing.Paths.Parameter + ")")
	if err != nil {
		return nil, fmt.Errorf("%s: place.paths: %w", f.file, err)
	}
	route := "/"
	if o.Form == Endpoint {
		parsed, err := ParseRoute(cmp.Or(o.Route, DefaultRoute))
		if err != nil {
			return nil, err
		}
		route = parsed.Sample()
	}
	holes[pathHole] = func(t source.Token) bool { return takes(t.Text, varying, route) }
	return holes, nil
}

// takes reports whether a path in a source file, a string that is not all literal or a
// regular expression, takes a route.
func takes(text string, varying *regexp.Regexp, route string) bool {
	if strings.HasPrefix(text, "/") {
		return true // a regular expression may take any
	}
	const quotes = "\"'`"
	begin := strings.IndexAny(text, quotes)
	if begin < 0 {
		return false
	}
	path := strings.Trim(text[begin:], quotes)
	expression, end := "", 0
	for _, m := range varying.FindAllStringSubmatchIndex(path, -1) {
		part := "[^/]+"
		if m[2] >= 0 {
			part = ".*"
		}
		expression += regexp.QuoteMeta(path[end:m[0]]) + part
		end = m[1]
	}
	if end == 0 {
		return false
	}
	taken, err := regexp.MatchString("(?i)^"+expression+regexp.QuoteMeta(path[end:])+"/?$", route)
	return taken && err == nil
}
