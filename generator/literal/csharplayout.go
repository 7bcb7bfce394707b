package literal

import (
	"strings"

	"github.com/statusmith/statusmith/generator/jsonvalue"
)

// csharpWidth is how many columns CSharpier fills, and csharpPairs how many
// members an initializer on one line has at most.
const (
	csharpWidth = 100
	csharpPairs = 2
)

// csharpNull is a lone null of a list, which would be the array of its items.
const csharpNull = "default(JsonNode)"

// csharpObject writes a JsonObject, which needs no reflection to be written as
// JSON and has no policy for names.
func csharpObject(l *Language, o jsonvalue.Object, level int) string {
	return csharpValue(l, o, level, level*len(l.indent)+len("var body = "))
}

func csharpList(l *Language, items []any, level int) string {
	return csharpValue(l, items, level, level*len(l.indent)+len("var body = "))
}

// csharpValue returns an expression that begins at column.
func csharpValue(l *Language, v any, level, column int) string {
	if line, ok := csharpLine(l, v); ok && column+columns(line)+len(";") <= csharpWidth {
		return line
	}
	switch v := v.(type) {
	case jsonvalue.Object:
		members := make([]string, len(v))
		for i, m := range v {
			key := csharpKey(l, m.Name)
			members[i] = key + csharpValue(l, m.Value, level+1, (level+1)*len(l.indent)+columns(key))
		}
		return l.block("new JsonObject"+l.newline(level)+"{", members, "}", level)
	case []any:
		texts := make([]string, len(v))
		for i, item := range v {
			texts[i] = csharpValue(l, item, level+1, (level+1)*len(l.indent))
		}
		arguments := *l
		arguments.lastComma = ""
		return arguments.block("new JsonArray(", texts, ")", level)
	}
	return l.Value(v, level)
}

// csharpLine returns a value as one line, or false where CSharpier never does
// so.
func csharpLine(l *Language, v any) (string, bool) {
	var texts []string
	switch v := v.(type) {
	case jsonvalue.Object:
		for _, m := range v {
			text, ok := csharpLine(l, m.Value)
			if !ok || len(v) > csharpPairs {
				return "", false
			}
			texts = append(texts, csharpKey(l, m.Name)+text)
		}
		if len(v) == 0 {
			return "new JsonObject()", true
		}
		return "new JsonObject { " + strings.Join(texts, ", ") + " }", true
	case []any:
		for _, item := range v {
			text, ok := csharpLine(l, item)
			if !ok {
				return "", false
			}
			texts = append(texts, text)
		}
		if len(v) == 1 && v[0] == nil {
			texts[0] = csharpNull
		}
		return "new JsonArray(" + strings.Join(texts, ", ") + ")", true
	}
	return l.Value(v, 0), true
}

func csharpKey(l *Language, name string) string { return "[" + l.quote(name) + "] = " }

// csharpInline returns a value on one line, however long.
func csharpInline(l *Language, v any) string {
	switch v := v.(type) {
	case jsonvalue.Object:
		if len(v) == 0 {
			return "new JsonObject()"
		}
		members := make([]string, len(v))
		for i, m := range v {
			members[i] = csharpKey(l, m.Name) + csharpInline(l, m.Value)
		}
		return "new JsonObject { " + strings.Join(members, ", ") + " }"
	case []any:
		items := make([]string, len(v))
		for i, item := range v {
			items[i] = csharpInline(l, item)
		}
		if len(v) == 1 && v[0] == nil {
			items[0] = csharpNull
		}
		return "new JsonArray(" + strings.Join(items, ", ") + ")"
	}
	return l.Value(v, 0)
}
