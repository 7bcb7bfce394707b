import (
	"encoding/json"
	"log"
	"net/http"
)

// ParameterNotImplemented answers with smtp/504: Parameter Not Implemented.
// A message of the caller takes the place of the catalog's.
func ParameterNotImplemented(w http.ResponseWriter, message ...string) {
	text := "Command parameter not implemented"
	if len(message) > 0 {
		text = message[0]
	}
	w.Header().Set("Content-Type", "application/problem+json")
	w.WriteHeader(504)
	body := map[string]any{
		"type":   "https://github.com/statusmith/statusmith/blob/main/statuses.toml#smtp/504",
		"title":  "Parameter Not Implemented",
		"status": 504,
		"detail": text,
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}
