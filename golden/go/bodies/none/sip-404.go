import (
	"net/http"
)

// SIPNotFound answers with sip/404: Not Found.
func SIPNotFound(w http.ResponseWriter) {
	w.WriteHeader(http.StatusNotFound)
}
