import (
	"encoding/json"
	"log"
	"net/http"
)

// SIPNotFound answers with sip/404: Not Found.
// A message of the caller takes the place of the catalog's.
func SIPNotFound(w http.ResponseWriter, message ...string) {
	text := "No such user in this domain"
	if len(message) > 0 {
		text = message[0]
	}
	w.Header().Set("Content-Type", "application/problem+json")
	w.WriteHeader(http.StatusNotFound)
	body := map[string]any{
		"type":   "https://github.com/statusmith/statusmith/blob/main/statuses.toml#sip/404",
		"title":  "Not Found",
		"status": 404,
		"detail": text,
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}
