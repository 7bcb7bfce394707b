import (
	"encoding/json"
	"log"
	"net/http"
)

// Found answers with http/302: Found.
// A message of the caller takes the place of the catalog's.
func Found(w http.ResponseWriter, location string, message ...string) {
	text := "This resource is at another location for now"
	if len(message) > 0 {
		text = message[0]
	}
	w.Header().Set("Location", location)
	w.Header().Set("Content-Type", "application/problem+json")
	w.WriteHeader(http.StatusFound)
	body := map[string]any{
		"type":     "about:blank",
		"title":    "Found",
		"status":   302,
		"detail":   text,
		"location": location,
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}
