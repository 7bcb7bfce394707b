package main

import (
	"encoding/json"
	"log"
	"net/http"
)

// httpVersionNotSupported answers GET /endpoint.
func httpVersionNotSupported(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(505)
	body := map[string]any{
		"error":   "http_version_not_supported",
		"message": "The HTTP version of this request is not supported",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	http.HandleFunc("GET /endpoint", httpVersionNotSupported)
	log.Fatal(http.ListenAndServe("127.0.0.1:8080", nil))
}
