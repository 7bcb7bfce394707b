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
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(http.StatusNotFound)
	body := map[string]any{
		"error":   "not_found",
		"message": text,
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}
