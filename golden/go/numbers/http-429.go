package main

import (
	"encoding/json"
	"log"
	"net/http"
	"time"
)

// tooManyRequests answers GET /endpoint.
func tooManyRequests(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Retry-After", "300")
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(429)
	body := map[string]any{
		"error":       "too_many_requests",
		"message":     "Too many requests: try again later",
		"retry_after": 300,
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /endpoint", tooManyRequests)
	server := &http.Server{
		Addr:              "127.0.0.1:8080",
		Handler:           mux,
		ReadHeaderTimeout: 5 * time.Second,
	}
	log.Fatal(server.ListenAndServe())
}
