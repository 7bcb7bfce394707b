import (
	"net/http"
)

// ImATeapot answers with http/418: I'm a teapot.
func ImATeapot(w http.ResponseWriter) {
	w.WriteHeader(http.StatusTeapot)
}
