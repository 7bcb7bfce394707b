import (
	"net/http"
)

// ParameterNotImplemented answers with smtp/504: Parameter Not Implemented.
func ParameterNotImplemented(w http.ResponseWriter) {
	w.WriteHeader(504)
}
