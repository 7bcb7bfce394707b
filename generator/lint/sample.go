package lint

import (
	"fmt"
	"slices"
	"strings"
	"unicode"

	"github.com/statusmith/statusmith/generator/jsonvalue"
)

// examples are parts of names and addresses that exist for documents only (RFC
// 2606, RFC 5737, RFC 3849).
var examples = []string{"example.com", "example.net", "example.org", ".example", "192.0.2.", "198.51.100.", "203.0.113.", "2001:db8:"}

// isSample reports whether a text holds a name or an address for documents.
func isSample(text string) bool {
	for _, e := range examples {
		if strings.Contains(strings.ToLower(text), e) {
			return true
		}
	}
	return false
}

// perResource are headers that say something about one resource or request.
var perResource = []string{"etag", "content-range", "last-modified", "allow"}

// isSampleHeader reports whether a constant header is right for one occurrence
// only.
func isSampleHeader(name, text string) bool {
	name = strings.ToLower(name)
	if slices.Contains(perResource, name) {
		return true
	}
	switch name {
	case "location", "content-location", "link":
		return isSample(text) || hasNumber(text)
	}
	return isSample(text)
}

// hasNumber reports whether a segment of a path is a number.
func hasNumber(path string) bool {
	for segment := range strings.FieldsFuncSeq(path, func(r rune) bool { return strings.ContainsRune("/?&=#<>;,", r) }) {
		if segment != "" && strings.Trim(segment, "0123456789") == "" {
			return true
		}
	}
	return false
}

// isSampleMember reports whether the default of a field is one that no server
// can send by itself.
func isSampleMember(m jsonvalue.Member) bool {
	if text, ok := m.Value.(string); ok && isSample(text) && !isAddress(m.Name) {
		return true
	}
	return isText(m.Value) && (m.Name == "id" || strings.HasSuffix(m.Name, "_id"))
}

// isAddress reports whether a field is a page about the error itself.
func isAddress(name string) bool {
	for _, word := range []string{"doc", "help", "type", "info", "support", "domain"} {
		if strings.Contains(name, word) {
			return true
		}
	}
	return false
}

func isText(v any) bool {
	switch v.(type) {
	case string, int64:
		return true
	}
	return false
}

func textOf(v any) string { return fmt.Sprint(v) }

// holdsWord reports whether a value of more than two letters, or a number, is
// in a text as a word.
func holdsWord(text, value string) bool {
	number := strings.Trim(value, "0123456789") == ""
	if value == "" || !number && len(value) < 3 {
		return false
	}
	for from := 0; ; {
		at := strings.Index(text[from:], value)
		if at < 0 {
			return false
		}
		at += from
		if !isWordEnd(text[:at], true) || !isWordEnd(text[at+len(value):], false) {
			from = at + 1
			continue
		}
		return true
	}
}

// isWordEnd reports whether no word continues at the edge of a text.
func isWordEnd(text string, atEnd bool) bool {
	runes := []rune(text)
	if len(runes) == 0 {
		return true
	}
	r := runes[0]
	if atEnd {
		r = runes[len(runes)-1]
	}
	return !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != '_'
}
