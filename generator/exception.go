package generator

import (
	"maps"
	"slices"
	"strconv"

	"github.com/statusmith/statusmith/generator/catalog"
)

// ExceptHead is the key of an exception about every response to HEAD.
const ExceptHead = "HEAD"

// An Exception is a response that a server does not send as it should: every
// one with a certain status, or with a certain header, or to HEAD.
type Exception struct {
	Server   string // of Serve
	Versions string // a part of the versions that it holds for; "" for all
	Status   int    // the one HTTP status that a header's exception is about; 0 for all
	Reason   string // goes into the snippet as a comment
}

// Exceptions returns what the template says about a response, by key.
func (f *Framework) Exceptions(r *Response) map[string]Exception {
	found := make(map[string]Exception)
	for key, e := range f.Except {
		_, sent := catalog.Lookup(r.Headers, key)
		if sent && (e.Status == 0 || e.Status == r.Status) || key == strconv.Itoa(r.Status) {
			found[key] = e
		}
	}
	return found
}

// ExceptionKeys returns the keys of Except, sorted.
func (f *Framework) ExceptionKeys() []string { return slices.Sorted(maps.Keys(f.Except)) }

func (f *Framework) exceptionsAreWhole(t *Tables) bool {
	for _, e := range f.Except {
		if _, ok := t.Serve[e.Server]; !ok || e.Reason == "" {
			return false
		}
	}
	return true
}
