package visible

import (
	"bytes"
	"encoding/json"
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
	return []byte(replace(text.String(), `\u%04x`)), nil
}
