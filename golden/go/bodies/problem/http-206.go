import (
	"encoding/json"
	"fmt"
	"log"
	"net/http"
)

// PartialContent answers with http/206: Partial Content.
// A message of the caller takes the place of the catalog's.
func PartialContent(w http.ResponseWriter, items any, first int, last int, total int, message ...string) {
	text := "The requested part is being sent"
	if len(message) > 0 {
		text = message[0]
	}
	w.Header().Set("Content-Range", fmt.Sprintf("items %d-%d/%d", first, last, total))
	w.Header().Set("Content-Type", "application/problem+json")
	w.WriteHeader(http.StatusPartialContent)
	body := map[string]any{
		"type":   "about:blank",
		"title":  "Partial Content",
		"status": 206,
		"detail": text,
		"items":  items,
		"first":  first,
		"last":   last,
		"total":  total,
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}
