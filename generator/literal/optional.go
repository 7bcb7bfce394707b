package literal

import (
	"strings"

	"github.com/statusmith/statusmith/generator/jsonvalue"
)

// An Optional is a member or an item that is left out unless all of its
// conditions hold. A condition is source text of the language that is written;
// in Go, an expression that is nil where something is absent.
type Optional struct {
	Value      any
	Conditions []string
}

// Spread is the name of a member whose value, an [Expr] of an object, gives its
// members to the object around it.
const Spread = "..."

// Inline returns an expression for the value v on one line.
func (l *Language) Inline(v any) string {
	if l.inline != nil {
		return l.inline(l, v)
	}
	flat := *l
	flat.object, flat.list = l.flatObject, l.flatList
	return flat.Value(v, 0)
}

func (l *Language) flatList(flat *Language, list []any, _ int) string {
	empty := l.list(l, nil, 0)
	return empty[:len(empty)-1] + strings.Join(flat.values(list, 0), ", ") + empty[len(empty)-1:]
}

func (l *Language) flatObject(flat *Language, o jsonvalue.Object, _ int) string {
	empty := l.object(l, nil, 0)
	members := make([]string, len(o))
	for i, m := range o {
		members[i] = l.key(l, m.Name) + flat.Value(m.Value, 0)
		if l.shorthand && isVariable(m) {
			members[i] = m.Name
		}
	}
	text := strings.Join(members, ", ")
	if l.spaced && text != "" {
		text = " " + text + " "
	}
	return empty[:len(empty)-1] + text + empty[len(empty)-1:]
}

func quotedKey(l *Language, name string) string { return l.quote(name) + ": " }

// Key returns the name of a member with what follows it.
func (l *Language) Key(name string) string {
	if l.key == nil {
		return l.quote(name)
	}
	return l.key(l, name)
}
