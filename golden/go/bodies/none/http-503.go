import (
	"net/http"
	"strconv"
)

// ServiceUnavailable answers with http/503: Service Unavailable.
func ServiceUnavailable(w http.ResponseWriter) {
	ServiceUnavailableWith(w, 120)
}

// ServiceUnavailableWith is ServiceUnavailable with other values than the catalog's.
func ServiceUnavailableWith(w http.ResponseWriter, retryAfter int) {
	w.Header().Set("Retry-After", strconv.Itoa(retryAfter))
	w.WriteHeader(http.StatusServiceUnavailable)
}
