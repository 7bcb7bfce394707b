package main

import (
	"encoding/json"
	"log"
	"net/http"
	"time"
)

// temporarilyUnavailable answers GET /endpoint.
func temporarilyUnavailable(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Retry-After", "300")
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(480)
	body := map[string]any{
		"error":       "temporarily_unavailable",
		"message":     "The callee is not available: try again in 300 seconds",
		"retry_after": 300,
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /endpoint", temporarilyUnavailable)
	server := &http.Server{
		Addr:              "127.0.0.1:8080",
		Handler:           mux,
		ReadHeaderTimeout: 5 * time.Second,
	}
	log.Fatal(server.ListenAndServe())
}
