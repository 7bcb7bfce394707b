import (
	"net/http"
)

// UnprocessableContent answers with http/422: Unprocessable Content.
func UnprocessableContent(w http.ResponseWriter) {
	w.WriteHeader(http.StatusUnprocessableEntity)
}

// UnprocessableEntity is the former name of UnprocessableContent.
//
// Deprecated: use UnprocessableContent.
var UnprocessableEntity = UnprocessableContent
