import (
	"net/http"
	"strconv"
)

// TooManyRequests answers with http/429: Too Many Requests.
func TooManyRequests(w http.ResponseWriter) {
	TooManyRequestsWith(w, 300)
}

// TooManyRequestsWith is TooManyRequests with other values than the catalog's.
func TooManyRequestsWith(w http.ResponseWriter, retryAfter int) {
	w.Header().Set("Retry-After", strconv.Itoa(retryAfter))
	w.WriteHeader(http.StatusTooManyRequests)
}
