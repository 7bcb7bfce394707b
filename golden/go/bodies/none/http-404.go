import (
	"net/http"
)

// NotFound answers with http/404: Not Found.
func NotFound(w http.ResponseWriter) {
	w.WriteHeader(http.StatusNotFound)
}
