package lint

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/statusmith/statusmith/generator/catalog"
	"github.com/statusmith/statusmith/generator/jsontree"
	"github.com/statusmith/statusmith/generator/jsonvalue"
)

func (l *contentLinter) member(s *catalog.Status, b *catalog.Body, key string, m jsonvalue.Member) {
	shown := s.Places(m.Name) || b != nil && b.ShowsMember(m.Name)
	inherited := !s.Has(key, m.Name)
	switch {
	case !shown && s.HTTPStatus != 0 && !(inherited && (b == nil || s.HasBody)):
		l.report(problem(s, key, m.Name, "nothing shows it: neither the message nor a header nor the body%s of %s", nameOf(b), s.ID()))
	case key == "fields" && isSampleMember(m):
		l.report(problem(s, key, m.Name, "%s looks like a sample, and is sent where nobody gives the value: make it an arg", textOf(m.Value)))
	}
	text, ok := m.Value.(string)
	if !ok {
		return
	}
	tree, err := jsontree.ParseText(text)
	if err != nil {
		return
	}
	for _, ref := range jsontree.Refs(tree) {
		if _, known := s.Value(string(ref)); known {
			l.report(problem(s, key, m.Name, "is sent as it is, with {%s} in it%s: placeholders belong in message, headers and body", ref, l.circle(s, m.Name, string(ref))))
		}
	}
}

// circle says whether values that name each other come back to the first.
func (l *contentLinter) circle(s *catalog.Status, first, next string) string {
	for range len(s.Args) + len(s.Fields) {
		if next == first {
			return ", which leads back to it in a circle"
		}
		value, _ := s.Value(next)
		text, _ := value.(string)
		tree, err := jsontree.ParseText(text)
		refs := jsontree.Refs(tree)
		if err != nil || len(refs) == 0 {
			return ""
		}
		next = string(refs[0])
	}
	return ""
}

func (l *contentLinter) headers(s *catalog.Status) {
	for _, h := range s.HeaderTexts {
		if text, ok := h.Value.(string); ok {
			l.constantHeader(s, h.Name, text)
			continue
		}
		quoted := false
		parts, _ := h.Value.(jsontree.Text)
		for _, part := range parts {
			if text, ok := part.(string); ok {
				quoted = quoted != (strings.Count(strings.ReplaceAll(text, `\"`, ""), `"`)%2 == 1)
				continue
			}
			value, _ := s.Value(string(part.(jsontree.Ref)))
			if _, isText := value.(string); isText && quoted {
				l.report(problem(s, "headers", h.Name, "{%s} is in quotes, and a string may hold a quote itself: let the arg be the whole value", part))
			}
		}
	}
}

func (l *contentLinter) constantHeader(s *catalog.Status, name, text string) {
	for _, m := range slices.Concat(s.Args, s.Fields) {
		named := strings.EqualFold(strings.ReplaceAll(name, "-", "_"), m.Name)
		switch same := text == textOf(m.Value); {
		case !isText(m.Value):
		case same && (named || len(text) > 1):
			l.report(problem(s, "headers", name, "repeats the value of %s by hand: write {%s}", m.Name, m.Name))
			return
		case named:
			l.report(problem(s, "headers", name, "says %s and %s says %s: write {%s}", text, m.Name, textOf(m.Value), m.Name))
			return
		}
	}
	switch {
	case !isSampleHeader(name, text):
	case strings.EqualFold(name, "Allow") && len(s.Answers) > 0:
		l.report(problem(s, "headers", name, "%q looks like a sample: leave Allow out, which the framework sets where the error answers for it", text))
	default:
		l.report(problem(s, "headers", name, "%q looks like a sample, and is sent as it is: make it an arg", text))
	}
}

// message reports values that are written out in a message although an arg, a
// field or a header has them.
func (l *contentLinter) message(s *catalog.Status) {
	literal := s.MessageText
	parts, ok := literal.(jsontree.Text)
	if !ok {
		parts = jsontree.Text{literal}
	}
	var told []string
	tell := func(value, instead string) {
		for _, part := range parts {
			text, ok := part.(string)
			if ok && holdsWord(text, value) && !slices.Contains(told, value) {
				told = append(told, value)
				l.report(s.Problem(fmt.Sprintf("repeats %s by hand: %s", value, instead), "message"))
			}
		}
	}
	for _, m := range slices.Concat(s.Args, s.Fields) {
		if isText(m.Value) {
			tell(textOf(m.Value), "write {"+m.Name+"}")
		}
	}
	for _, h := range s.HeaderTexts {
		if text, ok := h.Value.(string); ok {
			if _, err := strconv.Atoi(text); err == nil {
				tell(text, "make it a field, and write its placeholder here and in "+h.Name)
			}
		}
	}
	for _, part := range parts {
		if text, ok := part.(string); ok && isSample(text) {
			l.report(s.Problem("holds what looks like a sample: make it an arg", "message"))
		}
	}
}
