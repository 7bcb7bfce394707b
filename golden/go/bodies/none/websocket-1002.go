import (
	"net/http"
)

// ProtocolError answers with websocket/1002: Protocol error.
func ProtocolError(w http.ResponseWriter) {
	w.WriteHeader(400)
}
