package main

import (
	"encoding/json"
	"log"
	"net/http"
	"time"
)

// enhanceYourCalm answers GET /endpoint.
func enhanceYourCalm(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Retry-After", "60")
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(420)
	body := map[string]any{
		"error":       "enhance_your_calm",
		"message":     "Rate limit exceeded: try again later",
		"retry_after": 60,
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /endpoint", enhanceYourCalm)
	server := &http.Server{
		Addr:              "127.0.0.1:8080",
		Handler:           mux,
		ReadHeaderTimeout: 5 * time.Second,
	}
	log.Fatal(server.ListenAndServe())
}
