package catalog

import (
	"fmt"
	"maps"
	"slices"
	"strings"
)

// self is the key under which a table keeps its own place. No key of a file is
// spelled like it, because a file is UTF-8.
const self = "\xff"

// mergedByName are the keys whose members are laid over each other one by one.
// The case of a header's name does not matter.
var mergedByName = []string{headersKey, "args", "fields", "meta", "request"}

const headersKey = "headers"

// overlay lays the cells of a later file over those of earlier ones. A key that
// a later file has no value for stays, one that is false there goes, and any
// other is replaced or merged by name. What then cannot hold beside what is
// found in another file is not a matter of this function: it is reported, because
// a file that silently took something away would change what is sent.
func overlay(below table, own cell, above table) table {
	laid := below != nil
	if !laid {
		below = table{self: own}
	}
	for key, c := range above {
		switch {
		case laid && c.value == false:
			delete(below, key)
		case slices.Contains(mergedByName, key):
			below[key] = merge(below[key], c, key == headersKey)
		default:
			below[key] = c
		}
	}
	return below
}

// maxMembers is how many args, fields, headers, names and the like one status, family
// or body has. Each is held against the others.
const maxMembers = 1000

// laid is [overlay] without what has too many members.
func (l *loader) laid(below table, own cell, above table) table {
	l.bound(above)
	t := overlay(below, own, above)
	l.bound(t)
	return t
}

func (l *loader) bound(t table) {
	for key, c := range t {
		n := 0
		switch v := c.value.(type) {
		case []member:
			n = len(v)
		case []any:
			n = len(v)
		case map[string]any:
			n = len(v)
		}
		if n > maxMembers {
			l.report(c, "has %d members, and at most %d are read", n, maxMembers)
			delete(t, key)
		}
	}
}

// apart reports two keys of a status that cannot both hold. In one file the
// first of them is at fault and why says so; of two files the later one is, and
// the line names the other as well.
func (l *loader) apart(t table, key, other, why string) {
	if t[key].src == t[other].src {
		l.report(t[key], "%s", why)
		return
	}
	if l.rank(t[key]) < l.rank(t[other]) {
		key, other = other, key
	}
	l.report(t[key], "cannot hold beside %s, which %s", other, t.lower(other))
}

// lower tells where a key is that a later file contradicts, and what that
// file can do about it.
func (t table) lower(key string) string {
	return fmt.Sprintf("%s has: %s = false takes it away", t[key].place(), key)
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

// inherit returns the table of a status with the headers of its family, which
// its own replace by name.
func inherit(t, family table) table {
	lower, upper := membersOf(family["headers"]), membersOf(t["headers"])
	if len(lower) == 0 {
		return t
	}
	all := slices.Clone(lower)
	for _, m := range upper {
		same := func(o member) bool { return strings.EqualFold(o.name, m.name) }
		if i := slices.IndexFunc(all, same); i >= 0 && i < len(lower) {
			all[i] = m
		} else {
			all = append(all, m)
		}
	}
	joined := maps.Clone(t)
	c := family["headers"]
	if own, ok := t["headers"]; ok {
		c = own
	}
	c.value = all
	joined["headers"] = c
	return joined
}

// checkMessageShown reports a message that a later file lays over one that the
// status's own body repeats: the body would go on saying what it says.
func (l *loader) checkMessageShown(t table, s *Status) {
	message, given := t["message"]
	if body := t["body"]; s.HasBody && given && l.rank(message) > l.rank(body) && !(&Body{Tree: s.Body}).Shows(RefMessage) {
		l.report(message, "is not what the body says (%s): change the body too", body.place())
	}
}
