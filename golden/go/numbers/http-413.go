package main

import (
	"encoding/json"
	"log"
	"net/http"
	"time"
)

// contentTooLarge answers POST /endpoint.
func contentTooLarge(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(413)
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
	mux := http.NewServeMux()
	mux.HandleFunc("POST /endpoint", contentTooLarge)
	server := &http.Server{
		Addr:              "127.0.0.1:8080",
		Handler:           mux,
		ReadHeaderTimeout: 5 * time.Second,
	}
	log.Fatal(server.ListenAndServe())
}
