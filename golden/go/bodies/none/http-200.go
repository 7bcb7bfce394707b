import (
	"net/http"
)

// Ok answers with http/200: OK.
func Ok(w http.ResponseWriter) {
	w.WriteHeader(http.StatusOK)
}
