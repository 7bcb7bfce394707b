package main

import (
	"encoding/json"
	"log"
	"net/http"
)

// uriTooLong answers GET /endpoint.
func uriTooLong(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(414)
	body := map[string]any{
		"error":   "uri_too_long",
		"message": "The request URI is too long",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	http.HandleFunc("GET /endpoint", uriTooLong)
	log.Fatal(http.ListenAndServe("127.0.0.1:8080", nil))
}
