import (
	"fmt"
	"net/http"
)

// PartialContent answers with http/206: Partial Content.
func PartialContent(w http.ResponseWriter, first int, last int, total int) {
	w.Header().Set("Content-Range", fmt.Sprintf("items %d-%d/%d", first, last, total))
	w.WriteHeader(http.StatusPartialContent)
}
