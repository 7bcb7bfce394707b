import (
	"encoding/json"
	"log"
	"net/http"
	"strconv"
)

// TooManyRequests answers with http/429: Too Many Requests.
// A message of the caller takes the place of the catalog's.
func TooManyRequests(w http.ResponseWriter, message ...string) {
	TooManyRequestsWith(w, 300, message...)
}

// TooManyRequestsWith is TooManyRequests with other values than the catalog's.
func TooManyRequestsWith(w http.ResponseWriter, retryAfter int, message ...string) {
	text := "Too many requests: try again later"
	if len(message) > 0 {
		text = message[0]
	}
	w.Header().Set("Retry-After", strconv.Itoa(retryAfter))
	w.Header().Set("Content-Type", "application/problem+json")
	w.WriteHeader(http.StatusTooManyRequests)
	body := map[string]any{
		"type":        "about:blank",
		"title":       "Too Many Requests",
		"status":      429,
		"detail":      text,
		"retry_after": retryAfter,
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}
