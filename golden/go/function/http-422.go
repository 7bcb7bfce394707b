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
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(http.StatusUnprocessableEntity)
	body := map[string]any{
		"error":   "unprocessable_content",
		"message": text,
		"field":   field,
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

// UnprocessableEntity is the former name of UnprocessableContent.
//
// Deprecated: use UnprocessableContent.
var UnprocessableEntity = UnprocessableContent
