package docs

import (
	"slices"
	"strconv"
	"strings"

	"github.com/statusmith/statusmith/generator/catalog"
)

const (
	maxRelated = 8
	maxSame    = 5 // of other families, one of each
)

// relatedIndexes find what a reader of a page may look for next. The lists of
// statuses hold one of each family.
type relatedIndexes struct {
	places  map[*catalog.Status]int      // in its family
	numbers map[number][]*catalog.Status // that have a code and are sent as an HTTP status
	meant   map[int][]*catalog.Status    // that mean what an HTTP status does
}

type number struct {
	code string
	http int
}

// Relate makes the pages of the source lead to each other, and know their
// position. It is called before the first page is made.
func (src *Source) Relate() {
	r := &relatedIndexes{
		places: map[*catalog.Status]int{}, numbers: map[number][]*catalog.Status{}, meant: map[int][]*catalog.Status{},
	}
	for _, f := range src.families() {
		known := map[int]bool{}
		for i, s := range f.Statuses() {
			r.places[s] = i
			http := s.HTTPStatus
			if http == 0 {
				continue
			}
			r.numbers[number{s.Code, http}] = append(r.numbers[number{s.Code, http}], s)
			if meansHTTP(s) && !known[http] {
				known[http] = true
				r.meant[http] = append(r.meant[http], s)
			}
		}
	}
	src.related = r
}

// meansHTTP reports whether a status says what the HTTP status does that it is
// sent as. Protocols use some of their own numbers, to which HTTP gives another
// meaning or none.
func meansHTTP(s *catalog.Status) bool {
	return !s.Family.Protocol() || s.Code != strconv.Itoa(s.HTTPStatus) || strings.EqualFold(s.Title, s.Family.Reason(s.HTTPStatus))
}

// of lists the counterparts of a status, then its neighbors of the same class.
func (r *relatedIndexes) of(s *catalog.Status) []*catalog.Status {
	if r == nil {
		return nil
	}
	found := r.counterparts(s)
	return append(found, r.neighbors(s, maxRelated-len(found))...)
}

// counterparts lists one status of each other family: with the same code and
// HTTP status, or else with the same meaning.
func (r *relatedIndexes) counterparts(s *catalog.Status) []*catalog.Status {
	candidates := r.numbers[number{s.Code, s.HTTPStatus}]
	if meansHTTP(s) {
		candidates = slices.Concat(candidates, r.meant[s.HTTPStatus])
	}
	var found []*catalog.Status
	for _, c := range candidates {
		known := slices.ContainsFunc(found, func(f *catalog.Status) bool { return f.Family == c.Family })
		if len(found) < maxSame && c.Family != s.Family && !known {
			found = append(found, c)
		}
	}
	return found
}

func (r *relatedIndexes) position(s *catalog.Status) int {
	if r == nil {
		return 0
	}
	return r.places[s] + 1
}

// neighbors lists up to n statuses around s, those nearest first in choice
// and in the order of codes.
func (r *relatedIndexes) neighbors(s *catalog.Status, n int) []*catalog.Status {
	all, at := s.Family.Statuses(), r.places[s]
	var found []int
	for distance := 1; len(found) < n && distance < len(all); distance++ {
		for _, i := range []int{at - distance, at + distance} {
			if i >= 0 && i < len(all) && len(found) < n && all[i].Class() == s.Class() {
				found = append(found, i)
			}
		}
		if distance > maxRelated {
			break
		}
	}
	slices.Sort(found)
	near := make([]*catalog.Status, len(found))
	for i, place := range found {
		near[i] = all[place]
	}
	return near
}
