import (
	"encoding/json"
	"log"
	"net/http"
)

// NotFound answers with http/404: Not Found.
// A message of the caller takes the place of the catalog's.
func NotFound(w http.ResponseWriter, message ...string) {
	text := "No resource was found at this URI"
	if len(message) > 0 {
		text = message[0]
	}
	w.Header().Set("Content-Type", "application/problem+json")
	w.WriteHeader(http.StatusNotFound)
	body := map[string]any{
		"type":   "about:blank",
		"title":  "Not Found",
		"status": 404,
		"detail": text,
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}
