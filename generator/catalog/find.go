package catalog

import (
	"fmt"
	"slices"
	"strings"

	"github.com/statusmith/statusmith/generator/spelling"
)

// Find resolves what a user calls a status: "smtp/504", "504", a name such as
// "gateway_timeout" or "smtp/parameter_not_implemented", or both joined as in
// "smtp/504-parameter-not-implemented". Without a family http is meant; when
// http does not have it, the only family that does, or the only one that has an
// HTTP form of it.
func (c *Catalog) Find(text string) (*Status, error) {
	family, rest, qualified := strings.Cut(text, "/")
	if qualified {
		f, err := c.FindFamily(family)
		if err != nil {
			return nil, err
		}
		if s, ok := f.find(rest); ok {
			return s, nil
		}
		return nil, unknownStatus(text, suggestion(rest, f))
	}
	var found []*Status
	for _, f := range c.families {
		if s, ok := f.find(text); ok {
			found = append(found, s)
		}
	}
	if len(found) > 0 && found[0].Family.Name == httpFamily {
		return found[0], nil
	}
	sent := slices.DeleteFunc(slices.Clone(found), func(s *Status) bool { return s.HTTPStatus == 0 })
	switch {
	case len(found) == 1:
		return found[0], nil
	case len(sent) == 1:
		return sent[0], nil
	case len(found) > 1:
		return nil, fmt.Errorf("status %q is ambiguous: say %s", text, listIDs(found))
	}
	return nil, unknownStatus(text, suggestion(text, c.families...))
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
	if near, ok := spelling.Nearest(strings.ToLower(name), names); ok {
		return nil, fmt.Errorf("unknown family %q, did you mean %s?", name, near)
	}
	return nil, fmt.Errorf("unknown family %q; known are %s", name, strings.Join(names, ", "))
}

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

// suggestion is the status of the families that text most likely meant.
func suggestion(text string, families ...*Family) string {
	owner := make(map[string]*Family) // the first that has the word
	var words []string
	for _, f := range families {
		for _, s := range f.statuses {
			for _, word := range []string{s.Code, s.Name} {
				if owner[word] == nil {
					owner[word] = f
					words = append(words, word)
				}
			}
		}
	}
	near, ok := spelling.Nearest(snake(text), words)
	if !ok {
		return ""
	}
	return owner[near].Name + "/" + near
}

func unknownStatus(text, near string) error {
	if near == "" {
		return fmt.Errorf("unknown status %q: run statusmith list to see them all", text)
	}
	return fmt.Errorf("unknown status %q, did you mean %s?", text, near)
}

func listIDs(statuses []*Status) string {
	ids := make([]string, len(statuses))
	for i, s := range statuses {
		ids[i] = s.ID()
	}
	slices.Sort(ids)
	return strings.Join(ids[:len(ids)-1], ", ") + " or " + ids[len(ids)-1]
}
