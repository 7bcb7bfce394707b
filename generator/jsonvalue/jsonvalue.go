// Package jsonvalue holds JSON values whose members keep the order they were
// written in. A catalog, a snippet and the response that proves the snippet
// show the same body, so they share one form of it; Go's maps would lose the
// order in which a catalog's author put the members.
//
// A value is nil, bool, int64, float64, string, []any or [Object]; the items of
// a list and the members of an object are values too.
package jsonvalue

import (
	"bytes"
	"encoding/json"
	"fmt"
	"strings"
	"unicode/utf16"
)

// Member is one name and value of an [Object].
type Member struct {
	Name  string
	Value any
}

// Object is a JSON object with its members in order.
type Object []Member

// Get returns the value of the named member.
func (o Object) Get(name string) (any, bool) {
	for _, m := range o {
		if m.Name == name {
			return m.Value, true
		}
	}
	return nil, false
}

// MarshalJSON writes the members in order.
func (o Object) MarshalJSON() ([]byte, error) {
	var b bytes.Buffer
	b.WriteByte('{')
	for i, m := range o {
		if i > 0 {
			b.WriteByte(',')
		}
		name, err := marshal(m.Name)
		if err != nil {
			return nil, err
		}
		value, err := marshal(m.Value)
		if err != nil {
			return nil, err
		}
		b.Write(name)
		b.WriteByte(':')
		b.Write(value)
	}
	b.WriteByte('}')
	return b.Bytes(), nil
}

// Indent returns v as JSON text, one member a line, indented by two spaces.
// Characters that HTML would need escaped stay as they are.
func Indent(v any) (string, error) {
	compact, err := marshal(v)
	if err != nil {
		return "", err
	}
	var b bytes.Buffer
	if err := json.Indent(&b, compact, "", "  "); err != nil {
		return "", err
	}
	return b.String(), nil
}

// Compact returns v as JSON text on one line, with the characters that [Indent]
// keeps.
func Compact(v any) (string, error) {
	text, err := marshal(v)
	return string(text), err
}

// Type names the type of a value: string, integer, number, boolean, list, object
// or null.
func Type(v any) string {
	switch v.(type) {
	case string:
		return "string"
	case int64:
		return "integer"
	case float64:
		return "number"
	case bool:
		return "boolean"
	case []any:
		return "list"
	case Object:
		return "object"
	}
	return "null"
}

// ASCII returns v as JSON text on one line, in printable ASCII: all other
// characters are escaped (RFC 8259, Section 7).
func ASCII(v any) (string, error) {
	text, err := marshal(v)
	if err != nil {
		return "", err
	}
	var b strings.Builder
	for _, r := range string(text) {
		if r < 0x7f {
			b.WriteRune(r)
			continue
		}
		for _, unit := range utf16.AppendRune(nil, r) {
			fmt.Fprintf(&b, `\u%04x`, unit)
		}
	}
	return b.String(), nil
}

func marshal(v any) ([]byte, error) {
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	if err := enc.Encode(v); err != nil {
		return nil, err
	}
	return bytes.TrimSuffix(b.Bytes(), []byte("\n")), nil
}
