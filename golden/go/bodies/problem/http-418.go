import (
	"encoding/json"
	"log"
	"net/http"
)

// ImATeapot answers with http/418: I'm a teapot.
// A message of the caller takes the place of the catalog's.
func ImATeapot(w http.ResponseWriter, message ...string) {
	text := "This teapot cannot brew coffee"
	if len(message) > 0 {
		text = message[0]
	}
	w.Header().Set("Content-Type", "application/problem+json")
	w.WriteHeader(http.StatusTeapot)
	body := map[string]any{
		"type":   "https://github.com/statusmith/statusmith/blob/main/statuses.toml#http/418",
		"title":  "I'm a teapot",
		"status": 418,
		"detail": text,
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}
