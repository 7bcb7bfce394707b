package catalog

import (
	"slices"
	"strings"

	"github.com/statusmith/statusmith/generator/jsontree"
	"github.com/statusmith/statusmith/generator/jsonvalue"
)

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
			l.report(c, "{%s} is neither a string nor an integer, the values that all languages write alike", ref)
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
// status in place of its placeholders. A text whose placeholders are not those of
// the status is returned unchanged.
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
