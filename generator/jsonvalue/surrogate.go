package jsonvalue

import (
	"fmt"
	"strconv"
	"strings"
	"unicode/utf16"
)

// checkSurrogates reports the first escape in valid JSON text that is half of a
// surrogate pair without the other half. encoding/json reads it as U+FFFD.
func checkSurrogates(text string) error {
	for {
		start := strings.IndexByte(text, '\\') // which occurs in strings only
		if start < 0 {
			return nil
		}
		text = text[start:]
		size := 2
		if unit, ok := escapedUnit(text); ok {
			size = 6
			low, paired := escapedUnit(text[size:])
			switch {
			case !utf16.IsSurrogate(unit):
			case paired && utf16.DecodeRune(unit, low) != replacement:
				size *= 2
			default:
				return fmt.Errorf("%s is half of a surrogate pair and no character: write the character itself, or both halves", text[:size])
			}
		}
		text = text[size:]
	}
}

const replacement = '\ufffd'

// escapedUnit reads the \uXXXX that a text begins with.
func escapedUnit(text string) (unit rune, ok bool) {
	if len(text) < 6 || text[:2] != `\u` {
		return 0, false
	}
	n, err := strconv.ParseUint(text[2:6], 16, 16)
	return rune(n), err == nil
}
