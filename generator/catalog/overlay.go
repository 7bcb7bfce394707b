package catalog

import (
	"slices"
	"strings"
)

// self is the key under which a table keeps its own place. No key of a file is
// spelled like it, because a file is UTF-8.
const self = "\xff"

// rivals are the keys that rule each other out: a later file that has one of
// them takes the other away.
var rivals = map[string]string{"http_status": "no_http", "no_http": "http_status"}

// merged are the tables whose members are laid over each other by name. Every
// other key is replaced.
var merged = []string{"headers", "args", "fields", "request"}

// overlay lays the cells of a later file over those of earlier ones.
func overlay(below table, own cell, above table) table {
	if below == nil {
		below = table{self: own}
	}
	for key := range above {
		if rival, ok := rivals[key]; ok {
			delete(below, rival)
		}
	}
	for key, c := range above {
		if slices.Contains(merged, key) {
			c = merge(below[key], c, key == "headers")
		}
		below[key] = c
	}
	return below
}

// A member is one header or field together with its place.
type member struct {
	name string
	cell cell
}

// merge returns the upper cell with its table as a list of members, on top of
// those that the lower cell has. Header names are compared without case.
func merge(lower, upper cell, fold bool) cell {
	values, ok := upper.value.(map[string]any)
	if !ok {
		return upper
	}
	members, _ := lower.value.([]member)
	members = slices.Clone(members)
	for _, name := range upper.src.Members(values, upper.path...) {
		m := member{name, cell{upper.src, append(slices.Clip(upper.path), name), values[name]}}
		same := func(o member) bool { return o.name == name || fold && strings.EqualFold(o.name, name) }
		if i := slices.IndexFunc(members, same); i >= 0 && members[i].cell.src != upper.src {
			members[i] = m
		} else {
			members = append(members, m)
		}
	}
	upper.value = members
	return upper
}
