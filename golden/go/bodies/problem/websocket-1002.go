import (
	"encoding/json"
	"log"
	"net/http"
)

// ProtocolError answers with websocket/1002: Protocol error.
// A message of the caller takes the place of the catalog's.
func ProtocolError(w http.ResponseWriter, message ...string) {
	text := "The peer violated the WebSocket protocol"
	if len(message) > 0 {
		text = message[0]
	}
	w.Header().Set("Content-Type", "application/problem+json")
	w.WriteHeader(400)
	body := map[string]any{
		"type":   "https://github.com/statusmith/statusmith/blob/main/statuses.toml#websocket/1002",
		"title":  "Protocol error",
		"status": 400,
		"detail": text,
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}
