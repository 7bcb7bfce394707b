package catalog

import (
	"cmp"
	"strings"
)

// A claim is a former name that another status bears or claims as well, so that
// it would lead to that one only, or to none.
type claim struct {
	status, other *Status
	name          string
}

// claims lists the former names, with a family in front, that are claimed
// across families. Those within a family are checked with the family.
func (c *Catalog) claims() []claim {
	var found []claim
	owner := make(map[string]*Status)
	for _, s := range c.Statuses() {
		for _, name := range s.Formerly {
			family, rest, qualified := strings.Cut(name, "/")
			if !qualified {
				continue
			}
			if f, ok := c.Family(family); ok && f != s.Family {
				if other, ok := f.find(rest); ok {
					found = append(found, claim{s, other, name})
				}
			}
			folded := strings.ToLower(name)
			if other := owner[folded]; other != nil && other.Family != s.Family {
				found = append(found, claim{s, other, name})
			}
			owner[folded] = s
		}
	}
	return found
}

func (l *loader) reportFormer(s, other *Status, name string) {
	t := other.cells
	_, rest, qualified := strings.Cut(name, "/")
	if !qualified {
		rest = name
	}
	at := t[self]
	if spelt(rest) != spelt(other.Code) && spelt(rest) != spelt(other.Name) {
		at = t["formerly"]
	}
	l.report(s.cells["formerly"], "%q is what %s is called (%s)", name, other.ID(), at.place())
}

// formerly reads the other and former names of a status.
func (l *loader) formerly(t table) []string {
	const example = `["payload_too_large", "acme/E1"]`
	names := l.list(t, "formerly", example)
	for _, name := range names {
		family, rest, qualified := strings.Cut(name, "/")
		if !qualified {
			family, rest = httpFamily, name
		}
		if !isFamilyName(family) || checkCode(rest) != nil {
			l.report(t["formerly"], "%q is neither a name nor a family and a code, as in %s", name, example)
		}
	}
	return names
}

// spelt is the key of a text, or the text itself where it has no letter.
func spelt(text string) string { return cmp.Or(key(text), text) }

// checkFormer reports former names that some status of the family bears today
// and those that two of them claim: neither would be found.
func (l *loader) checkFormer(f *Family) {
	owner := make(map[string]*Status)
	for _, s := range f.statuses {
		owner[spelt(s.Code)], owner[spelt(s.Name)] = s, s
	}
	for _, s := range f.statuses {
		for _, name := range s.Formerly {
			family, rest, qualified := strings.Cut(name, "/")
			if !qualified {
				family, rest = f.Name, name
			}
			if family != f.Name {
				continue
			}
			if other := owner[spelt(rest)]; other != nil {
				l.reportFormer(s, other, name)
				continue
			}
			owner[spelt(rest)] = s
		}
	}
}
