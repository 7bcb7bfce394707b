import (
	"net/http"
)

// Found answers with http/302: Found.
func Found(w http.ResponseWriter, location string) {
	w.Header().Set("Location", location)
	w.WriteHeader(http.StatusFound)
}
