package generator

import (
	"fmt"
	"slices"
	"strings"

	"github.com/statusmith/statusmith/generator/literal"
	"github.com/statusmith/statusmith/generator/source"
)

// A CallChange is what differs for callers between two texts of a module or of
// functions.
type CallChange struct {
	Sign   rune     // '+' added, '-' removed, '~' other parameters
	Name   string   // of the status; of a removed one, as far as its identifier says it
	Params []string // of '~': those that it has, as the catalog calls them
}

// String writes a change as in "+card_expired" or "~order_not_found(order_id)".
func (c CallChange) String() string {
	if c.Sign == '~' {
		return fmt.Sprintf("~%s(%s)", c.Name, strings.Join(c.Params, ", "))
	}
	return string(c.Sign) + c.Name
}

// A callable is what a module or functions have for one status.
type callable struct {
	name, identifier string
	params           []*Parameter
}

func (c *Code) callables() []callable {
	var all []callable
	for _, e := range c.Errors {
		all = append(all, callable{e.Name, e.Identifier, e.Params})
	}
	if c.Form == Function {
		for _, f := range c.Functions {
			all = append(all, callable{f.Name, f.Handler, f.Arguments()})
		}
	}
	return all
}

// CallChanges compares an earlier text of the code with a later one, both in any
// layout. It returns none in a form that nothing calls, and where a text cannot be
// read.
func (c *Code) CallChanges(earlier, later string) []CallChange {
	if source.Outline(c.Language, earlier) == source.Outline(c.Language, later) { // as where only messages differ
		return nil
	}
	old, err := c.declared(earlier)
	if err != nil {
		return nil
	}
	now, err := c.declared(later)
	if err != nil {
		return nil
	}
	var changes []CallChange
	for _, e := range c.callables() {
		switch {
		case len(now[e.identifier]) == 0:
		case len(old[e.identifier]) == 0:
			changes = append(changes, CallChange{Sign: '+', Name: e.name})
		case !slices.EqualFunc(old[e.identifier], now[e.identifier], sameParams):
			changes = append(changes, CallChange{'~', e.name, e.members()})
		}
	}
	for _, name := range c.removed(old, now) {
		changes = append(changes, CallChange{Sign: '-', Name: name})
	}
	return changes
}

func (e callable) members() []string {
	names := make([]string, len(e.params))
	for i, p := range e.params {
		names[i] = p.Member
	}
	return names
}

// declarations are those of a text, by their names. Those of a variant belong to
// the name without its ending, and a former name has those of the present one.
type declarations map[string][]source.Declaration

func (c *Code) declared(text string) (declarations, error) {
	f, err := source.Read(c.Language, text)
	if err != nil {
		return nil, err
	}
	found := make(declarations)
	basic := func(name string) string {
		if base, ok := strings.CutSuffix(name, c.variant); ok && found[base] != nil {
			return base
		}
		return name
	}
	for _, d := range f.Declarations() {
		name := basic(d.Name)
		if d.Of != "" {
			found[name] = found[basic(d.Of)]
			continue
		}
		found[name] = append(found[name], d)
	}
	return found, nil
}

func sameParams(a, b source.Declaration) bool { return slices.Equal(a.Params, b.Params) }

// removed returns the names of statuses that only the earlier text has: what is
// declared there as those of the later one are.
func (c *Code) removed(old, now declarations) []string {
	var kinds []string
	for _, e := range c.callables() {
		for _, d := range now[e.identifier] {
			kinds = append(kinds, d.Kind)
		}
	}
	isError := func(d source.Declaration) bool { return slices.Contains(kinds, d.Kind) }
	var names []string
	for name, all := range old {
		if now[name] == nil && slices.ContainsFunc(all, isError) {
			names = append(names, c.statusName(name))
		}
	}
	slices.Sort(names)
	return names
}

// statusName turns what the code calls a status into its name, as it is done for
// one that the catalog has.
func (c *Code) statusName(identifier string) string {
	name, err := literal.Recase(identifier, literal.Snake)
	if err != nil {
		return identifier
	}
	for _, e := range c.callables() {
		like, err := literal.Recase(e.identifier, literal.Snake)
		if before, after, ok := strings.Cut(like, e.name); err == nil && ok {
			return strings.TrimSuffix(strings.TrimPrefix(name, before), after)
		}
	}
	return name
}
