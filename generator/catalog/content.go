package catalog

import (
	"slices"

	"github.com/statusmith/statusmith/generator/internal/tomlfile"
	"github.com/statusmith/statusmith/generator/jsonvalue"
)

// headers reads the headers of a status, with its args and fields placed in
// them.
func (l *loader) headers(t table, s *Status) {
	for _, m := range l.members(t, "headers") {
		if m.cell.value == false { // an overlay takes a header away
			s.NoHeaders = append(s.NoHeaders, m.name)
			continue
		}
		values, problem := headerValues(m)
		if problem != "" {
			l.report(m.cell, "%s", problem)
			continue
		}
		if _, twice := Lookup(s.Headers, m.name); twice {
			l.report(m.cell, "the header appears twice; the case of its name does not matter")
		}
		for _, value := range values {
			tree, example := l.placed(m.cell, s, value)
			h := Header{m.name, example}
			if err := h.Check(); err != nil {
				l.report(m.cell, "%v", err)
			}
			s.Headers = append(s.Headers, h)
			s.HeaderTexts = append(s.HeaderTexts, HeaderText{m.name, tree})
		}
	}
}

// headerValues returns the one value of a header, or those of Set-Cookie, or
// what is wrong with them.
func headerValues(m member) (values []string, problem string) {
	switch value := m.cell.value.(type) {
	case string:
		return []string{value}, ""
	case []any:
		if !(Header{Name: m.name}).IsCookie() {
			return nil, "is a list, which only Set-Cookie can be: join the values with a comma (RFC 9110, Section 5.3)"
		}
		for _, item := range value {
			text, ok := item.(string)
			if !ok {
				return nil, "must be a list of strings"
			}
			values = append(values, text)
		}
		if len(values) > 0 {
			return values, ""
		}
		return nil, "is an empty list; false leaves the header out"
	}
	return nil, "must be a string, or false to leave the header out"
}

// body reads the body that a status has instead of one of the tables.
func (l *loader) body(t table, s *Status) {
	c, ok := t["body"]
	if !ok {
		return
	}
	if s.Body, s.HasBody = l.tree(c); s.HasBody {
		l.checkRefs(c, s.Body, nil)
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
