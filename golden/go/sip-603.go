package main

import (
	"encoding/json"
	"log"
	"net/http"
	"time"
)

// decline answers GET /endpoint.
func decline(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Retry-After", "3600")
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(403)
	body := map[string]any{
		"error":       "decline",
		"message":     "The callee declines the call: try again in 3600 seconds",
		"retry_after": 3600,
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /endpoint", decline)
	server := &http.Server{
		Addr:              "127.0.0.1:8080",
		Handler:           mux,
		ReadHeaderTimeout: 5 * time.Second,
	}
	log.Fatal(server.ListenAndServe())
}
