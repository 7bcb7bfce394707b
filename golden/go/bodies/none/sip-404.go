import (
	"net/http"
)

// SipNotFound answers with sip/404: Not Found.
func SipNotFound(w http.ResponseWriter) {
	w.WriteHeader(http.StatusNotFound)
}
