import (
	"net/http"
)

// UnprocessableContent answers with http/422: Unprocessable Content.
func UnprocessableContent(w http.ResponseWriter) {
	w.WriteHeader(http.StatusUnprocessableEntity)
}
