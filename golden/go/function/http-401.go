import (
	"encoding/json"
	"log"
	"net/http"
)

// Unauthorized answers with http/401: Unauthorized.
// A message of the caller takes the place of the catalog's.
func Unauthorized(w http.ResponseWriter, challenge string, message ...string) {
	text := "Valid credentials are required"
	if len(message) > 0 {
		text = message[0]
	}
	w.Header().Set("WWW-Authenticate", challenge)
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(http.StatusUnauthorized)
	body := map[string]any{
		"error":     "unauthorized",
		"message":   text,
		"challenge": challenge,
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}
