package docs

import (
	"slices"

	"github.com/statusmith/statusmith/generator/catalog"
)

const (
	maxRelated = 8
	maxSame    = 4 // of other families
)

// relatedIndexes find what a reader of a page may look for next.
type relatedIndexes struct {
	places map[*catalog.Status]int   // in its family
	same   map[int][]*catalog.Status // by HTTP status, maxSame of each family
}

// Relate makes the pages of the source lead to each other, and know their
// position. It is called before the first page is made.
func (src *Source) Relate() {
	r := &relatedIndexes{places: map[*catalog.Status]int{}, same: map[int][]*catalog.Status{}}
	for _, f := range src.families() {
		count := map[int]int{}
		for i, s := range f.Statuses() {
			r.places[s] = i
			if n := s.HTTPStatus; n != 0 && count[n] < maxSame {
				count[n]++
				r.same[n] = append(r.same[n], s)
			}
		}
	}
	src.related = r
}

// of lists the statuses of other families that are sent as the same HTTP
// status, then the neighbours of the same class.
func (r *relatedIndexes) of(s *catalog.Status) []*catalog.Status {
	if r == nil {
		return nil
	}
	var found []*catalog.Status
	for _, other := range r.same[s.HTTPStatus] {
		if other.Family != s.Family && len(found) < maxSame {
			found = append(found, other)
		}
	}
	near := r.neighbours(s, maxRelated-len(found))
	return append(found, near...)
}

func (r *relatedIndexes) position(s *catalog.Status) int {
	if r == nil {
		return 0
	}
	return r.places[s] + 1
}

// neighbours lists up to n statuses around s, those nearest first in choice
// and in the order of codes.
func (r *relatedIndexes) neighbours(s *catalog.Status, n int) []*catalog.Status {
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
