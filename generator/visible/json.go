package visible

import (
	"bytes"
	"encoding/json"
	"fmt"
	"unicode"
	"unicode/utf16"
)

// JSON returns v as JSON, a member a line, with the characters that [Text]
// replaces escaped. Unlike [json.Marshal] it leaves <, > and & as they are.
func JSON(v any) ([]byte, error) {
	var text bytes.Buffer
	enc := json.NewEncoder(&text)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	if err := enc.Encode(v); err != nil {
		return nil, err
	}
	return []byte(replace(text.String(), escape)), nil
}

// escape writes a character as JSON does: one beyond the basic plane as two (RFC 8259,
// section 7).
func escape(r rune) string {
	if high, low := utf16.EncodeRune(r); high != unicode.ReplacementChar {
		return fmt.Sprintf(`\u%04x\u%04x`, high, low)
	}
	return fmt.Sprintf(`\u%04x`, r)
}
