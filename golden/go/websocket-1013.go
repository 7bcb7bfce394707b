package main

import (
	"encoding/json"
	"log"
	"net/http"
	"time"
)

// tryAgainLater answers GET /endpoint.
func tryAgainLater(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Retry-After", "30")
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(503)
	body := map[string]any{
		"error":       "try_again_later",
		"message":     "The server is overloaded: try again in 30 seconds",
		"retry_after": 30,
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /endpoint", tryAgainLater)
	server := &http.Server{
		Addr:              "127.0.0.1:8080",
		Handler:           mux,
		ReadHeaderTimeout: 5 * time.Second,
	}
	log.Fatal(server.ListenAndServe())
}
