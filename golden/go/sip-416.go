package main

import (
	"encoding/json"
	"log"
	"net/http"
)

// unsupportedUriScheme answers GET /endpoint.
func unsupportedUriScheme(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(400)
	body := map[string]any{
		"error":   "unsupported_uri_scheme",
		"message": "The scheme of the Request-URI is not supported",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	http.HandleFunc("GET /endpoint", unsupportedUriScheme)
	log.Fatal(http.ListenAndServe("127.0.0.1:8080", nil))
}
