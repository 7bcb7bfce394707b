package conform

import (
	"fmt"
	"regexp"
	"slices"
	"strings"

	"github.com/statusmith/statusmith/generator"
	"github.com/statusmith/statusmith/generator/catalog"
)

// NamesFamily is the family of the responses that names are tried with: each
// has a shape that some template writes in its own way.
const NamesFamily = "names"

const suiteNames = "names"

// A Names collects names and routes that users might type, and keeps those
// that a framework takes: they have to run together in one app.
type Names struct {
	Cases   []Case
	Refused map[string]error // by what was typed

	framework *generator.Framework
	shapes    []shape
	seen      map[string]bool // handlers and routes that stand for others that some framework takes for the same
}

type shape struct {
	status  *catalog.Status
	options generator.Options
}

// NewNames begins with the shapes themselves, under names that nobody uses.
func NewNames(c *catalog.Catalog, f *generator.Framework) (*Names, error) {
	n := &Names{Refused: map[string]error{}, framework: f, seen: map[string]bool{}}
	family, ok := c.Family(NamesFamily)
	if !ok {
		return nil, fmt.Errorf("the catalog has no family %s", NamesFamily)
	}
	for _, s := range family.Statuses() {
		n.shapes = append(n.shapes, shape{s, generator.Options{}})
		switch {
		case len(s.Fields) > 0:
			n.shapes = append(n.shapes, shape{s, generator.Options{Body: generator.BodyProblem, Constants: generator.On}})
		case !s.HasBody:
			n.shapes = append(n.shapes, shape{s, generator.Options{Body: generator.BodyNone}})
		}
	}
	for _, s := range c.Statuses() {
		if s.Interim() && f.Sends(s) {
			n.shapes = append(n.shapes, shape{s, generator.Options{}})
		}
	}
	for i := range n.shapes {
		if err := n.try("", fmt.Sprintf("names_shape_%d", i), fmt.Sprintf("/names/shape/%d", i), i); err != nil {
			return nil, err
		}
	}
	return n, nil
}

// Handler adds a handler of this name. All handlers share one file, or have
// one each with all that a snippet uses, so one shape is enough.
func (n *Names) Handler(name string) error {
	return n.try("handler "+name, name, fmt.Sprintf("/names/handler/%d/%s", len(n.Cases), name), 0)
}

// paramsPerRoute keeps apps small: a route a parameter would make them slow.
const paramsPerRoute = 20

// Params adds routes with path parameters of these names.
func (n *Names) Params(names []string) error { return n.params(names, 0) }

// ParamsOfEveryShape does so for each shape: the names are those that the
// snippets may use.
func (n *Names) ParamsOfEveryShape(names []string) error {
	for i := range n.shapes {
		if err := n.params(names, i); err != nil {
			return err
		}
	}
	return nil
}

func (n *Names) params(names []string, shape int) error {
	for rest := n.acceptedParams(names, shape); len(rest) > 0; {
		k := len(n.Cases)
		route := fmt.Sprintf("/names/params/%d", k)
		var later []string
		for i, name := range rest {
			longer := route + "/" + name + "/{" + name + "}"
			parsed, err := generator.ParseRoute(longer) // refuses two of one name
			if err == nil && len(parsed.Params()) <= paramsPerRoute {
				route = longer
				continue
			}
			later = append(later, name)
			if err == nil {
				later = append(later, rest[i+1:]...)
				break
			}
		}
		if err := n.try("parameters "+route, fmt.Sprintf("names_params_%d", k), route, shape); err != nil {
			return err
		}
		rest = later
	}
	return nil
}

// acceptedParams keeps the names that the framework takes on their own.
func (n *Names) acceptedParams(names []string, shape int) []string {
	var accepted []string
	for _, name := range names {
		s := n.shapes[shape]
		s.options.Handler, s.options.Route = "names_param", "/{"+name+"}"
		if _, err := n.framework.Render(s.status, s.options); err != nil {
			n.Refused["parameter "+name] = err
			continue
		}
		accepted = append(accepted, name)
	}
	return accepted
}

// Route adds a route.
func (n *Names) Route(route string) error {
	return n.try("route "+route, fmt.Sprintf("names_route_%d", len(n.Cases)), route, 0)
}

// try adds a case, or keeps why it is refused. A name that means the same as an
// earlier one is left out.
func (n *Names) try(what, handler, route string, i int) error {
	s := n.shapes[i]
	s.options.Handler, s.options.Route = handler, route
	code, err := n.framework.Render(s.status, s.options)
	if err != nil {
		n.Refused[what] = err
		return nil
	}
	name := strings.ToLower(strings.ReplaceAll(code.Handler, "_", ""))
	path := strings.ToLower(strings.TrimSuffix(route, "/"))
	if n.seen[name] || n.seen[path] {
		return nil
	}
	n.seen[name], n.seen[path] = true, true
	parsed, err := generator.ParseRoute(route)
	if err != nil {
		return err
	}
	mount := generator.Mount{Status: s.status, Options: s.options}
	n.Cases = append(n.Cases, Case{Suite: suiteNames, Mount: mount, Request: Request{code.Response.Method, parsed.Sample()}, Response: code.Response})
	return nil
}

var appWord = regexp.MustCompile(`[A-Za-z_][A-Za-z0-9_]*`)

// AppWords returns every word of the app that has only the shapes: what the
// snippets and the app's own files use.
func (n *Names) AppWords() ([]string, error) {
	app, err := n.framework.App(Mounts(n.Cases)...)
	if err != nil {
		return nil, err
	}
	var words []string
	for _, text := range app {
		words = append(words, appWord.FindAllString(text, -1)...)
	}
	slices.Sort(words)
	return slices.DeleteFunc(slices.Compact(words), func(w string) bool { return strings.HasPrefix(w, suiteNames) }), nil
}
