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
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(504)
	body := map[string]any{
		"error":   "deadline_exceeded",
		"message": text,
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}
