package generator

import (
	"fmt"
	"slices"
	"strings"
)

// Taken lists what a user cannot name, because the framework, its language or
// the rest of an app uses it.
type Taken struct {
	Handlers []string // as Declares spells them
	Params   []string // path parameters, as in the route
	Routes   []TakenRoutes
}

// TakenRoutes are routes that something else answers.
type TakenRoutes struct {
	Paths   []string // one that ends in /* stands for all below it
	AnyCase bool     `toml:"any_case"` // whatever the case of their letters
	Reason  string   // a clause: "FastAPI serves its documentation there"
}

func (t Taken) isWhole() bool {
	for _, r := range t.Routes {
		absolute := func(path string) bool { return strings.HasPrefix(path, "/") }
		if r.Reason == "" || len(r.Paths) == 0 || slices.ContainsFunc(r.Paths, func(p string) bool { return !absolute(p) }) {
			return false
		}
	}
	return true
}

// checkRoute refuses a route that the handler would not be asked for.
func (f *Framework) checkRoute(route Route, m Mount) error {
	for _, taken := range f.Taken.Routes {
		if !slices.ContainsFunc(taken.Paths, func(path string) bool { return taken.covers(path, route.text) }) {
			continue
		}
		wayOut := "choose another with --route"
		if m.derived {
			wayOut = "leave " + m.Status.ID() + " out"
		}
		return fmt.Errorf("route %q: %s: %s", route.text, taken.Reason, wayOut)
	}
	return nil
}

func (t TakenRoutes) covers(path, route string) bool {
	if t.AnyCase {
		path, route = strings.ToLower(path), strings.ToLower(route)
	}
	if folder, ok := strings.CutSuffix(path, "*"); ok {
		return strings.HasPrefix(route, folder)
	}
	return path == route
}

// Foldings of routes.
const (
	foldCase  = "case"
	foldSlash = "slash"
)

// foldRoute returns the same text for routes that are one to the framework.
func (f *Framework) foldRoute(r Route) string {
	text := r.spell(func(string) string { return "{}" }, "/")
	if slices.Contains(f.Foldings, foldCase) {
		text = strings.ToLower(text)
	}
	if slices.Contains(f.Foldings, foldSlash) {
		text = strings.TrimSuffix(text, "/")
	}
	return text
}
