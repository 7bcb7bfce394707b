import (
	"encoding/json"
	"log"
	"net/http"
)

// UnprocessableContent answers with http/422: Unprocessable Content.
// A message of the caller takes the place of the catalog's.
func UnprocessableContent(w http.ResponseWriter, field string, message ...string) {
	text := "The content of the request is not valid"
	if len(message) > 0 {
		text = message[0]
	}
	w.Header().Set("Content-Type", "application/problem+json")
	w.WriteHeader(http.StatusUnprocessableEntity)
	body := map[string]any{
		"type":   "about:blank",
		"title":  "Unprocessable Content",
		"status": 422,
		"detail": text,
		"field":  field,
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

// UnprocessableEntity is the former name of UnprocessableContent.
//
// Deprecated: use UnprocessableContent.
var UnprocessableEntity = UnprocessableContent
