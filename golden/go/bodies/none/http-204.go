import (
	"net/http"
)

// NoContent answers with http/204: No Content.
func NoContent(w http.ResponseWriter) {
	w.WriteHeader(http.StatusNoContent)
}
