package main

import (
	"encoding/json"
	"log"
	"net/http"
	"time"
)

// maxBreadthExceeded answers GET /endpoint.
func maxBreadthExceeded(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(440)
	body := map[string]any{
		"error":   "max_breadth_exceeded",
		"message": "This request would fork into too many parallel branches",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /endpoint", maxBreadthExceeded)
	server := &http.Server{
		Addr:              "127.0.0.1:8080",
		Handler:           mux,
		ReadHeaderTimeout: 5 * time.Second,
	}
	log.Fatal(server.ListenAndServe())
}
