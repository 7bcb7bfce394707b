import (
	"net/http"
)

// Unauthorized answers with http/401: Unauthorized.
func Unauthorized(w http.ResponseWriter, challenge string) {
	w.Header().Set("WWW-Authenticate", challenge)
	w.WriteHeader(http.StatusUnauthorized)
}
