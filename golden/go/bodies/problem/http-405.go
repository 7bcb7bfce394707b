import (
	"encoding/json"
	"log"
	"net/http"
)

// MethodNotAllowed answers with http/405: Method Not Allowed.
// A message of the caller takes the place of the catalog's.
func MethodNotAllowed(w http.ResponseWriter, allow string, allowedMethods any, message ...string) {
	text := "This resource does not accept the method of the request"
	if len(message) > 0 {
		text = message[0]
	}
	w.Header().Set("Allow", allow)
	w.Header().Set("Content-Type", "application/problem+json")
	w.WriteHeader(http.StatusMethodNotAllowed)
	body := map[string]any{
		"type":            "about:blank",
		"title":           "Method Not Allowed",
		"status":          405,
		"detail":          text,
		"allow":           allow,
		"allowed_methods": allowedMethods,
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}
