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
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(http.StatusTeapot)
	body := map[string]any{
		"error":   "im_a_teapot",
		"message": text,
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}
