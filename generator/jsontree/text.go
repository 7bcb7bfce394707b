package jsontree

import (
	"errors"
	"fmt"
	"strconv"
	"strings"
)

// ParseText reads a text with placeholders, as in "order {order_id}", in which
// {{ and }} are braces. It returns a string, a [Ref] where the text is one
// placeholder and nothing else, or a [Text].
func ParseText(text string) (any, error) {
	var parts Text
	var plain strings.Builder
	for rest := text; rest != ""; {
		at := strings.IndexAny(rest, "{}")
		if at < 0 {
			plain.WriteString(rest)
			break
		}
		plain.WriteString(rest[:at])
		brace := rest[at : at+1]
		rest = rest[at+1:]
		if after, twice := strings.CutPrefix(rest, brace); twice {
			plain.WriteString(brace)
			rest = after
			continue
		}
		name, after, closed := strings.Cut(rest, "}")
		if brace == "}" || !closed || !isName(name) {
			return nil, errors.New("a single " + brace + " begins or ends no placeholder: write it twice, " + brace + brace)
		}
		if plain.Len() > 0 {
			parts = append(parts, plain.String())
			plain.Reset()
		}
		parts = append(parts, Ref(name))
		rest = after
	}
	switch {
	case len(parts) == 0:
		return plain.String(), nil
	case plain.Len() > 0:
		parts = append(parts, plain.String())
	case len(parts) == 1:
		return parts[0], nil
	}
	return parts, nil
}

// FillText fills what [ParseText] returns, as [Fill] does: a text of nothing but a
// placeholder is a text as well.
func FillText(tree any, value func(Ref) any) (any, error) {
	if ref, ok := tree.(Ref); ok {
		tree = Text{ref}
	}
	return Fill(tree, value)
}

// isName reports whether a text can name a placeholder: words of letters,
// digits and _, joined by dots.
func isName(text string) bool {
	for word := range strings.SplitSeq(text, ".") {
		if word == "" || strings.ContainsFunc(word, func(r rune) bool {
			return !(r == '_' || r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || r >= '0' && r <= '9')
		}) {
			return false
		}
	}
	return true
}

// fillText joins what has become text.
func fillText(text Text, value func(Ref) any) (any, error) {
	var parts Text
	for _, part := range text {
		ref, ok := part.(Ref)
		if !ok {
			parts = append(parts, part)
			continue
		}
		switch v := value(ref).(type) {
		case absent:
			return Absent, nil
		case string, Ref:
			parts = append(parts, v)
		case int64:
			parts = append(parts, strconv.FormatInt(v, 10))
		case Text:
			parts = append(parts, v...)
		default:
			return nil, fmt.Errorf("{%s} is not text: only strings and integers can be part of a longer one", ref)
		}
	}
	parts = parts.joined()
	if len(parts) == 1 {
		if s, ok := parts[0].(string); ok {
			return s, nil
		}
	}
	return parts, nil
}

// joined returns the text with strings that follow each other as one.
func (t Text) joined() Text {
	var parts Text
	var run []string
	end := func() {
		if len(run) > 0 {
			parts, run = append(parts, strings.Join(run, "")), nil
		}
	}
	for _, part := range t {
		if s, ok := part.(string); ok {
			run = append(run, s)
			continue
		}
		end()
		parts = append(parts, part)
	}
	end()
	return parts
}
