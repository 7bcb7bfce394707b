import (
	"net/http"
)

// DeadlineExceeded answers with grpc/4: DEADLINE_EXCEEDED.
func DeadlineExceeded(w http.ResponseWriter) {
	w.WriteHeader(504)
}
