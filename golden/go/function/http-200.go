import (
	"encoding/json"
	"log"
	"net/http"
)

// Ok answers with http/200: OK.
// A message of the caller takes the place of the catalog's.
func Ok(w http.ResponseWriter, message ...string) {
	text := "The request succeeded"
	if len(message) > 0 {
		text = message[0]
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(http.StatusOK)
	body := map[string]any{
		"status":  "ok",
		"message": text,
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}
