package catalog

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/statusmith/statusmith/generator/spelling"
)

// Find resolves what a user calls a status: "smtp/504", "504", a name such as
// "gateway_timeout" or "smtp/parameter_not_implemented", or both joined as in
// "smtp/504-parameter-not-implemented"; and what people type for one: "Not
// Found", "NotFound", "HTTP 504", a former name, an enhanced code. Without a
// family http is meant; when http does not have it, the only family that does,
// or the only one that has an HTTP form of it. A text that names no status is
// an [UnknownStatusError].
func (c *Catalog) Find(text string) (*Status, error) {
	if strings.TrimSpace(text) == "" {
		return nil, noStatus(text)
	}
	if family, rest, ok := strings.Cut(text, "/"); ok {
		return c.findQualified(text, family, rest)
	}
	if s, err := c.findSpoken(text); s != nil || err != nil {
		return s, err
	}
	var exact, loose []*Status
	for _, f := range c.families {
		if s, ok := f.find(text); ok {
			exact = append(exact, s)
			continue
		}
		loose = append(loose, f.findLoosely(text)...)
	}
	if http := slices.IndexFunc(loose, isHTTP); http >= 0 && !slices.ContainsFunc(exact, isHTTP) {
		return choose(text, slices.DeleteFunc(loose, func(s *Status) bool { return !isHTTP(s) }))
	}
	if len(exact) == 0 {
		exact = loose
	}
	if len(exact) > 0 {
		return choose(text, exact)
	}
	if f, ok := c.Family(strings.ToLower(text)); ok {
		return nil, &UnknownStatusError{Text: text, Family: f.Name, Sure: true}
	}
	if isGroup(text) {
		return nil, &UnknownStatusError{Text: text, Group: true, Sure: true}
	}
	return nil, unknownIn(text, text, c.families...)
}

func noStatus(text string) error { return fmt.Errorf("%q names no status", text) }

func isHTTP(s *Status) bool { return s.Family.Name == httpFamily }

// choose returns the one status of several that a text means.
func choose(text string, found []*Status) (*Status, error) {
	if isHTTP(found[0]) && (len(found) == 1 || !isHTTP(found[1])) {
		return found[0], nil
	}
	sent := slices.DeleteFunc(slices.Clone(found), func(s *Status) bool { return s.HTTPStatus == 0 })
	switch {
	case len(found) == 1:
		return found[0], nil
	case len(sent) == 1:
		return sent[0], nil
	}
	return nil, fmt.Errorf("status %q is ambiguous: say %s", text, listIDs(found))
}

// findQualified resolves what follows the name of a family.
func (c *Catalog) findQualified(text, family, rest string) (*Status, error) {
	f, err := c.FindFamily(family)
	if err == nil {
		if found := f.named(rest); len(found) > 0 {
			return choose(text, found)
		}
	}
	if found := c.withCode(text); len(found) > 0 {
		return choose(text, found)
	}
	for _, s := range c.Statuses() {
		if slices.ContainsFunc(s.Formerly, func(name string) bool { return strings.EqualFold(name, text) }) {
			return s, nil
		}
	}
	if err != nil {
		return nil, err
	}
	if isGroup(rest) {
		return nil, &UnknownStatusError{Text: text, Group: true, Sure: true}
	}
	return nil, unknownIn(text, rest, f)
}

// withCode returns the statuses whose code holds a slash of its own.
func (c *Catalog) withCode(text string) []*Status {
	var found []*Status
	for _, f := range c.families {
		if s, ok := f.find(text); ok {
			found = append(found, s)
		}
	}
	return found
}

// findSpoken resolves a family and a status of it between which there is a
// space. "HTTP 504" is how people write a status; "smtp 504", with the name of
// the family as the command line has it, would be all of smtp and http/504 in
// a selection, so it is refused. It returns nothing for any other text.
func (c *Catalog) findSpoken(text string) (*Status, error) {
	family, rest, ok := strings.Cut(text, " ")
	rest = strings.TrimSpace(rest)
	if !ok || rest == "" {
		return nil, nil
	}
	for _, f := range c.families {
		if !strings.EqualFold(family, f.Name) && !strings.EqualFold(family, f.Title) {
			continue
		}
		found := f.named(rest)
		if len(found) == 0 {
			return nil, nil
		}
		s, err := choose(text, found)
		if err != nil {
			return nil, err
		}
		if family == f.Name {
			return nil, &UnknownStatusError{Text: text, Near: []string{s.ID()}, Sure: true}
		}
		return s, nil
	}
	return nil, nil
}

// FindFamily resolves the name of a family; its case does not matter.
func (c *Catalog) FindFamily(name string) (*Family, error) {
	if f, ok := c.Family(strings.ToLower(name)); ok {
		return f, nil
	}
	names := make([]string, len(c.families))
	for i, f := range c.families {
		names[i] = f.Name
	}
	return nil, fmt.Errorf("unknown family %q%s", name, cmp.Or(spelling.Hint(name, names), "; known are "+strings.Join(names, ", ")))
}

// named returns the statuses that a text means: the one that it names exactly,
// else all that it names loosely.
func (f *Family) named(text string) []*Status {
	if s, ok := f.find(text); ok {
		return []*Status{s}
	}
	return f.findLoosely(text)
}

// find returns the status that a text names by its code, its name or both.
func (f *Family) find(text string) (*Status, bool) {
	if s, ok := f.Status(text); ok {
		return s, true
	}
	name := snake(text)
	for _, s := range f.statuses {
		if s.Name == name || strings.EqualFold(s.Code, text) || snake(s.Code)+"_"+s.Name == name {
			return s, true
		}
	}
	return nil, false
}

func snake(text string) string { return strings.ReplaceAll(strings.ToLower(text), "-", "_") }

// listIDs lists statuses in the order of their text.
func listIDs(statuses []*Status) string {
	ids := IDs(statuses)
	slices.Sort(ids)
	return orList(ids)
}
