package main

import (
	"encoding/json"
	"log"
	"net/http"
	"time"
)

// bandwidthLimitExceeded answers GET /endpoint.
func bandwidthLimitExceeded(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(509)
	body := map[string]any{
		"error":   "bandwidth_limit_exceeded",
		"message": "The site has exceeded its bandwidth limit",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /endpoint", bandwidthLimitExceeded)
	server := &http.Server{
		Addr:              "127.0.0.1:8080",
		Handler:           mux,
		ReadHeaderTimeout: 5 * time.Second,
	}
	log.Fatal(server.ListenAndServe())
}
