import (
	"encoding/json"
	"log"
	"net/http"
	"strconv"
)

// ServiceUnavailable answers with http/503: Service Unavailable.
// A message of the caller takes the place of the catalog's.
func ServiceUnavailable(w http.ResponseWriter, message ...string) {
	ServiceUnavailableWith(w, 120, message...)
}

// ServiceUnavailableWith is ServiceUnavailable with other values than the catalog's.
func ServiceUnavailableWith(w http.ResponseWriter, retryAfter int, message ...string) {
	text := "The service is unavailable: try again later"
	if len(message) > 0 {
		text = message[0]
	}
	w.Header().Set("Retry-After", strconv.Itoa(retryAfter))
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(http.StatusServiceUnavailable)
	body := map[string]any{
		"error":       "service_unavailable",
		"message":     text,
		"retry_after": retryAfter,
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}
