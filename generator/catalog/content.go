package catalog

import (
	"slices"
	"strings"

	"github.com/statusmith/statusmith/generator/internal/tomlfile"
	"github.com/statusmith/statusmith/generator/jsonvalue"
)

func (l *loader) headers(t table) []Header {
	var headers []Header
	for _, m := range l.members(t, "headers") {
		if m.cell.value == false { // an overlay takes a header away
			continue
		}
		value, ok := m.cell.value.(string)
		if !ok {
			l.report(m.cell, "must be a string, or false to leave the header out")
			continue
		}
		h := Header{m.name, value}
		if _, twice := Lookup(headers, h.Name); twice {
			l.report(m.cell, "the header is there twice; the case of its name does not matter")
		}
		if err := h.Check(); err != nil {
			l.report(m.cell, "%v", err)
		}
		headers = append(headers, h)
	}
	return headers
}

func (l *loader) fields(t table) jsonvalue.Object {
	var fields jsonvalue.Object
	for _, m := range l.members(t, "fields") {
		if err := jsonvalue.CheckName(m.name); err != nil {
			l.report(m.cell, "%v", err)
		}
		value := jsonOf(m.cell.src, m.cell.value, m.cell.path...)
		if err := jsonvalue.Check(value); err != nil {
			l.report(m.cell, "%v", err)
		}
		fields = append(fields, jsonvalue.Member{Name: m.name, Value: value})
	}
	return fields
}

func (l *loader) members(t table, key string) []member {
	c, ok := t[key]
	if _, isTable := c.value.([]member); ok && !isTable {
		l.report(c, "must be a table, as in %s = { ... }", key)
	}
	return membersOf(c)
}

func membersOf(c cell) []member {
	members, _ := c.value.([]member)
	return members
}

func (l *loader) body(t table, s *Status) {
	var text string
	if !l.text(t, "body", &text) {
		return
	}
	body, err := jsonvalue.Parse(text)
	if err != nil {
		l.report(t["body"], "%v", err)
		return
	}
	switch body.(type) {
	case jsonvalue.Object, []any:
		s.Body, s.HasBody = body, true
	default:
		l.report(t["body"], "must be an object or a list: not every framework sends a bare %s as JSON", strings.TrimSpace(text))
	}
}

// jsonOf turns a TOML value into a JSON value; what JSON does not have, such as
// a date, stays as it is for the rules to refuse.
func jsonOf(src *tomlfile.File, v any, path ...string) any {
	switch v := v.(type) {
	case map[string]any:
		object := jsonvalue.Object{}
		for _, name := range src.Members(v, path...) {
			value := jsonOf(src, v[name], append(slices.Clip(path), name)...)
			object = append(object, jsonvalue.Member{Name: name, Value: value})
		}
		return object
	case []map[string]any:
		list := make([]any, len(v))
		for i, item := range v {
			list[i] = jsonOf(src, item, path...)
		}
		return list
	case []any:
		list := make([]any, len(v))
		for i, item := range v {
			list[i] = jsonOf(src, item, path...)
		}
		return list
	}
	return v
}
