package visible

import (
	"bytes"
	"encoding/json"
	"fmt"
	"strings"
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
	if !strings.ContainsFunc(text.String(), Hides) {
		return text.Bytes(), nil
	}
	var b bytes.Buffer
	for _, r := range text.String() {
		if Hides(r) {
			fmt.Fprintf(&b, "\\u%04x", r)
			continue
		}
		b.WriteRune(r)
	}
	return b.Bytes(), nil
}
