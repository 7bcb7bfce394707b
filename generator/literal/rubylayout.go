package literal

import (
	"slices"
	"strings"

	"github.com/statusmith/statusmith/generator/jsonvalue"
)

// rubyObject drops what is absent with one compact where nothing else of the
// object may be nil.
func rubyObject(l *Language, o jsonvalue.Object, level int) string {
	optional, compact := false, true
	for _, m := range o {
		_, absent := m.Value.(Optional)
		optional = optional || absent
		compact = compact && m.Value != nil && m.Name != Spread
	}
	members := make([]string, len(o))
	for i, m := range o {
		v, absent := m.Value.(Optional)
		switch e, _ := m.Value.(Expr); {
		case absent && compact:
			members[i] = rubyName(m.Name) + ": " + rubyOptional(l, v, level+1)
		case absent:
			members[i] = "**" + l.block("{", []string{rubyName(m.Name) + ": " + rubyOptional(l, v, level+2)}, "}.compact", level+1)
		case m.Name == Spread && e.language != nil:
			members[i] = "**" + e.in(l).String()
		default:
			members[i] = rubyName(m.Name) + ": " + l.Value(m.Value, level+1)
		}
	}
	return l.block("{", members, rubyEnd("}", optional && compact), level)
}

func rubyList(l *Language, items []any, level int) string {
	optional := slices.ContainsFunc(items, func(item any) bool { _, ok := item.(Optional); return ok })
	compact := !slices.Contains(items, nil)
	texts := make([]string, len(items))
	for i, item := range items {
		v, absent := item.(Optional)
		switch {
		case absent && compact:
			texts[i] = rubyOptional(l, v, level+1)
		case absent:
			texts[i] = "*" + l.block("[", []string{rubyOptional(l, v, level+2)}, "].compact", level+1)
		default:
			texts[i] = l.Value(item, level+1)
		}
	}
	return l.block("[", texts, rubyEnd("]", optional && compact), level)
}

func rubyEnd(bracket string, compact bool) string {
	if compact {
		return bracket + ".compact"
	}
	return bracket
}

// rubyOptional returns an expression that is nil where something is absent.
func rubyOptional(l *Language, v Optional, level int) string {
	text := l.Value(v.Value, level)
	if _, alone := v.Value.(Expr); alone {
		return text
	}
	return "(" + text + " if " + strings.Join(v.Conditions, " && ") + ")"
}
