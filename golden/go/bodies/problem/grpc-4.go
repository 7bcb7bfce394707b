import (
	"encoding/json"
	"log"
	"net/http"
)

// DeadlineExceeded answers with grpc/4: DEADLINE_EXCEEDED.
// A message of the caller takes the place of the catalog's.
func DeadlineExceeded(w http.ResponseWriter, message ...string) {
	text := "The deadline passed before the call completed"
	if len(message) > 0 {
		text = message[0]
	}
	w.Header().Set("Content-Type", "application/problem+json")
	w.WriteHeader(504)
	body := map[string]any{
		"type":   "https://github.com/statusmith/statusmith/blob/main/statuses.toml#grpc/4",
		"title":  "DEADLINE_EXCEEDED",
		"status": 504,
		"detail": text,
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}
