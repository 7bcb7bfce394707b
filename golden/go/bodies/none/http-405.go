import (
	"net/http"
)

// MethodNotAllowed answers with http/405: Method Not Allowed.
func MethodNotAllowed(w http.ResponseWriter, allow string) {
	w.Header().Set("Allow", allow)
	w.WriteHeader(http.StatusMethodNotAllowed)
}
