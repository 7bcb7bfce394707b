// Package catalog reads the statuses that statusmith turns into code. A status
// that breaks a rule of its protocol would be wrong in every framework at once, so
// the rules are checked here, before anything is rendered, and every problem is
// reported together with the file and line that it is on.
//
// [Load] reads whole catalogs, [NewSource] only the families that are needed. Both
// have a method Find, which resolves what a user calls a status; [Source.Select]
// resolves several.
package catalog

import (
	"cmp"
	"math"
	"slices"
	"strconv"
)

// A Catalog is a set of families, sorted, the built-in ones first.
type Catalog struct {
	families []*Family
	bodies   map[string]*Body
}

// Families returns all families.
func (c *Catalog) Families() []*Family { return c.families }

// Family returns the named family.
func (c *Catalog) Family(name string) (*Family, bool) {
	for _, f := range c.families {
		if f.Name == name {
			return f, true
		}
	}
	return nil, false
}

// Statuses returns every status of every family, in order.
func (c *Catalog) Statuses() []*Status {
	var all []*Status
	for _, f := range c.families {
		all = append(all, f.statuses...)
	}
	return all
}

// familyOrder is the order of our families in lists; others follow by name.
var familyOrder = []string{"http", "smtp", "sip", "ftp", "websocket", "grpc", "dns"}

func compareFamilies(a, b *Family) int {
	rank := func(f *Family) int {
		if i := slices.Index(familyOrder, f.Name); i >= 0 {
			return i
		}
		return len(familyOrder)
	}
	return cmp.Or(cmp.Compare(rank(a), rank(b)), cmp.Compare(a.Name, b.Name))
}

// compareCodes sorts numbers, and ranges by their first number, before
// anything else.
func compareCodes(a, b *Status) int {
	return cmp.Or(cmp.Compare(leadingNumber(a.Code), leadingNumber(b.Code)), cmp.Compare(a.Code, b.Code))
}

func leadingNumber(code string) int {
	end := 0
	for end < len(code) && code[end] >= '0' && code[end] <= '9' {
		end++
	}
	n, err := strconv.Atoi(code[:end])
	if err != nil {
		return math.MaxInt
	}
	return n
}
