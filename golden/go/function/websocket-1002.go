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
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(400)
	body := map[string]any{
		"error":   "protocol_error",
		"message": text,
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}
