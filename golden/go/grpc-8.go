package main

import (
	"encoding/json"
	"log"
	"net/http"
	"time"
)

// resourceExhausted answers GET /endpoint.
func resourceExhausted(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Retry-After", "60")
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(429)
	body := map[string]any{
		"error":       "resource_exhausted",
		"message":     "The quota is used up: try again in 60 seconds",
		"retry_after": 60,
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /endpoint", resourceExhausted)
	server := &http.Server{
		Addr:              "127.0.0.1:8080",
		Handler:           mux,
		ReadHeaderTimeout: 5 * time.Second,
	}
	log.Fatal(server.ListenAndServe())
}
