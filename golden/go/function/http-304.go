import (
	"net/http"
)

// NotModified answers with http/304: Not Modified.
func NotModified(w http.ResponseWriter, etag string) {
	w.Header().Set("ETag", etag)
	w.WriteHeader(http.StatusNotModified)
}
