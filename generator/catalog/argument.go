package catalog

import (
	"maps"
	"slices"
	"strings"

	"github.com/statusmith/statusmith/generator/jsontree"
	"github.com/statusmith/statusmith/generator/jsonvalue"
)

// A HeaderText is a header whose value is a string, or a text with placeholders
// (package jsontree).
type HeaderText struct {
	Name  string
	Value any
}

// reservedArgs are parameters of the code that makes a response.
var reservedArgs = []string{"message", "cause", "overrides"}

// arguments reads args and fields. Those of the status come before those of its
// family.
func (l *loader) arguments(t, family table, s *Status) {
	s.Args = l.values(l.members(t, "args"))
	own := l.members(t, "fields")
	s.Fields = l.values(own)
	for _, m := range own {
		if _, twice := s.Args.Get(m.name); twice {
			arg := memberNamed(t["args"], m.name)
			l.report(l.later(arg, m.cell), "is an arg and a field at once, in %s and %s: an arg has no default", arg.place(), m.cell.place())
			s.Fields = slices.DeleteFunc(s.Fields, func(f jsonvalue.Member) bool { return f.Name == m.name })
		}
	}
	for _, m := range membersOf(t["args"]) {
		if !isSnakeCase(m.name) {
			l.report(m.cell, "the name of an arg is snake_case, %q is none", m.name)
		}
	}
	if !ForbidsContent(s.HTTPStatus) {
		for _, m := range membersOf(family["fields"]) {
			_, arg := s.Args.Get(m.name)
			_, field := s.Fields.Get(m.name)
			if !arg && !field {
				s.Fields = append(s.Fields, l.values([]member{m})...)
			}
		}
	}
	l.checkArgumentNames(slices.Concat(membersOf(t["args"]), own))
}

func (l *loader) values(members []member) jsonvalue.Object {
	var values jsonvalue.Object
	for _, m := range members {
		if err := jsonvalue.CheckName(m.name); err != nil {
			l.report(m.cell, "%v", err)
		}
		value := jsonOf(m.cell.src, m.cell.value, m.cell.path...)
		if err := jsonvalue.Check(value); err != nil {
			l.report(m.cell, "%v", err)
		}
		values = append(values, jsonvalue.Member{Name: m.name, Value: value})
	}
	return values
}

// checkArgumentNames reports names that cannot be parameters, or not both of
// them: a language with camelCase writes a_b1 and a_b_1 alike.
func (l *loader) checkArgumentNames(members []member) {
	seen := make(map[string]member)
	for _, m := range members {
		if slices.Contains(reservedArgs[1:], m.name) || m.name == reservedArgs[0] && memberKey(m) == "args" {
			l.report(m.cell, "cannot be named %s, as a parameter of every error is", m.name)
		}
		if !isSnakeCase(m.name) {
			continue
		}
		camel := strings.ReplaceAll(m.name, "_", "")
		if other, ok := seen[camel]; ok && other.name != m.name {
			l.report(m.cell, "is the same name as %s of %s in camelCase", other.name, other.cell.place())
		}
		seen[camel] = m
	}
}

// memberKey is the key of the table that a member is in.
func memberKey(m member) string { return m.cell.path[len(m.cell.path)-2] }

// Value returns the value of an arg or a field: the example or the default.
func (s *Status) Value(name string) (any, bool) {
	if v, ok := s.Args.Get(name); ok {
		return v, true
	}
	return s.Fields.Get(name)
}

// placed reads the placeholders of a message or a header, and puts the examples
// in.
func (l *loader) placed(c cell, s *Status, text string) (tree any, example string) {
	tree, err := jsontree.ParseText(text)
	if err != nil {
		l.report(c, "%v", err)
		return text, text
	}
	wrong := false
	for _, ref := range jsontree.Refs(tree) {
		value, ok := s.Value(string(ref))
		switch {
		case !ok:
			l.report(c, "unknown placeholder {%s}%s", ref, knownRefs(string(ref), s.refs()))
			wrong = true
		case !isShort(value):
			l.report(c, "{%s} is no string and no integer, which languages write alike", ref)
			wrong = true
		}
	}
	if wrong {
		return text, text
	}
	return tree, s.example(tree)
}

func (s *Status) refs() []jsontree.Ref {
	var refs []jsontree.Ref
	for _, m := range slices.Concat(s.Args, s.Fields) {
		refs = append(refs, jsontree.Ref(m.Name))
	}
	return refs
}

func isShort(v any) bool {
	switch v.(type) {
	case string, int64:
		return true
	}
	return false
}

// Example returns a text, such as a translated message, with the examples of the
// status in place of its placeholders. What is no such text stays as it is.
func (s *Status) Example(text string) string {
	tree, err := jsontree.ParseText(text)
	for _, ref := range jsontree.Refs(tree) {
		if value, ok := s.Value(string(ref)); !ok || !isShort(value) {
			return text
		}
	}
	if err != nil {
		return text
	}
	return s.example(tree)
}

// example fills a text whose placeholders are known to be strings and integers.
func (s *Status) example(tree any) string {
	filled, _ := jsontree.FillText(tree, func(r jsontree.Ref) any { v, _ := s.Value(string(r)); return v })
	text, _ := filled.(string)
	return text
}

// memberNamed returns the cell of one member of a table.
func memberNamed(c cell, name string) cell {
	for _, m := range membersOf(c) {
		if m.name == name {
			return m.cell
		}
	}
	return c
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

// problem returns what is wrong at the cell of a key, or of a member of a
// table.
func (t table) problem(text string, path []string) Problem {
	c := t[self]
	if len(path) > 0 {
		if own, ok := t[path[0]]; ok {
			c = own
		}
	}
	if len(path) > 1 {
		for _, m := range membersOf(c) {
			if m.name == path[1] || path[0] == "headers" && strings.EqualFold(m.name, path[1]) {
				c = m.cell
			}
		}
	}
	return Problem(c.src.Fault(text, c.path...))
}

// Has reports whether the status itself has a key, or a member of a table, and
// not only its family.
func (s *Status) Has(path ...string) bool {
	c, ok := s.cells[path[0]]
	if !ok || len(path) == 1 {
		return ok
	}
	return slices.ContainsFunc(membersOf(c), func(m member) bool { return strings.EqualFold(m.name, path[1]) })
}

// Problem returns what is wrong with a status, at the line of one of its keys,
// as "message", or of a member, as "args" and "order_id".
func (s *Status) Problem(text string, path ...string) Problem { return s.cells.problem(text, path) }

// Problem returns what is wrong with a family: at the line of one of its keys,
// or, with the family as a whole, where its statuses begin.
func (f *Family) Problem(text string, path ...string) Problem {
	if len(path) == 0 || f.cells == nil {
		return Problem(f.begin.src.Fault(text, f.begin.path...))
	}
	return f.cells.problem(text, path)
}
