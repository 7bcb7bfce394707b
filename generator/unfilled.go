package generator

import (
	"slices"

	"github.com/statusmith/statusmith/generator/catalog"
	"github.com/statusmith/statusmith/generator/jsontree"
	"github.com/statusmith/statusmith/generator/jsonvalue"
)

// withoutUnfilled returns the tree of a body without the members and items that
// place an arg or a field which none of the statuses has.
func withoutUnfilled(tree any, statuses []*catalog.Status) any {
	switch v := tree.(type) {
	case []any:
		var list []any
		for _, item := range v {
			if !isUnfilled(item, statuses) {
				list = append(list, withoutUnfilled(item, statuses))
			}
		}
		return list
	case jsonvalue.Object:
		var object jsonvalue.Object
		for _, m := range v {
			if !isUnfilled(m.Value, statuses) {
				object = append(object, jsonvalue.Member{Name: m.Name, Value: withoutUnfilled(m.Value, statuses)})
			}
		}
		return object
	}
	return tree
}

func isUnfilled(v any, statuses []*catalog.Status) bool {
	switch v.(type) {
	case jsontree.Ref, jsontree.Text:
	default:
		return false
	}
	return slices.ContainsFunc(jsontree.Refs(v), func(ref jsontree.Ref) bool {
		name, placed := catalog.Member(ref, catalog.FieldPrefix)
		return placed && !slices.ContainsFunc(statuses, func(s *catalog.Status) bool {
			_, known := s.Value(name)
			return known
		})
	})
}
