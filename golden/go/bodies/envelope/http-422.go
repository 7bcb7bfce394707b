import (
	"encoding/json"
	"fmt"
	"log"
	"maps"
	"net/http"
	"regexp"
	"slices"
	"strings"
)

// UnprocessableContent answers with http/422: Unprocessable Content.
// A message of the caller takes the place of the catalog's.
func UnprocessableContent(w http.ResponseWriter, r *http.Request, field string, message ...string) {
	text := "The content of the request is not valid"
	if len(message) > 0 {
		text = message[0]
	}
	trace := r.Header.Get("X-Request-Id")
	method := r.Method
	path := r.URL.Path
	span := ""
	version := regexp.MustCompile(`^([0-9a-f]{2})-([0-9a-f]{32})-([0-9a-f]{16})-[0-9a-f]{2}$`)
	if m := version.FindStringSubmatch(r.Header.Get("Traceparent")); m != nil && m[1] != "ff" && strings.Trim(m[2], "0") != "" && strings.Trim(m[3], "0") != "" {
		span = m[2]
	}
	optional := func(text string) any {
		if text == "" {
			return nil
		}
		return text
	}
	given := func(value any, parts ...any) any {
		if slices.Contains(parts, nil) {
			return nil
		}
		return value
	}
	present := func(object map[string]any) map[string]any {
		maps.DeleteFunc(object, func(_ string, value any) bool { return value == nil })
		return object
	}
	w.Header().Set("X-Error-Code", "unprocessable_content")
	if trace != "" {
		w.Header().Set("X-Request-Id", trace)
	}
	w.Header().Set("Content-Type", "application/vnd.company+json")
	w.WriteHeader(http.StatusUnprocessableEntity)
	body := map[string]any{
		"error": present(map[string]any{
			"code":   "unprocessable_content",
			"text":   text,
			"status": 422,
			"details": map[string]any{
				"field": field,
			},
			"trace_id": optional(trace),
		}),
		"meta": present(map[string]any{
			"request": given(fmt.Sprintf("%s %s", method, path), optional(method), optional(path)),
			"span":    optional(span),
		}),
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

// UnprocessableEntity is the former name of UnprocessableContent.
//
// Deprecated: use UnprocessableContent.
var UnprocessableEntity = UnprocessableContent
