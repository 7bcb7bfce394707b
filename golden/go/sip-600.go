package main

import (
	"encoding/json"
	"log"
	"net/http"
	"time"
)

// busyEverywhere answers GET /endpoint.
func busyEverywhere(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Retry-After", "600")
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(503)
	body := map[string]any{
		"error":       "busy_everywhere",
		"message":     "The callee is busy everywhere: try again in 600 seconds",
		"retry_after": 600,
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /endpoint", busyEverywhere)
	server := &http.Server{
		Addr:              "127.0.0.1:8080",
		Handler:           mux,
		ReadHeaderTimeout: 5 * time.Second,
	}
	log.Fatal(server.ListenAndServe())
}
