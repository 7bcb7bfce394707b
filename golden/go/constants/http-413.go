package main

import (
	"encoding/json"
	"log"
	"net/http"
)

// contentTooLarge answers POST /endpoint.
func contentTooLarge(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(http.StatusRequestEntityTooLarge)
	body := map[string]any{
		"error":     "content_too_large",
		"message":   "The content of the request is too large",
		"max_bytes": 1048576,
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	http.HandleFunc("POST /endpoint", contentTooLarge)
	log.Fatal(http.ListenAndServe("127.0.0.1:8080", nil))
}
