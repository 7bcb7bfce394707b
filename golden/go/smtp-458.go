package main

import (
	"encoding/json"
	"log"
	"net/http"
	"time"
)

// unableToQueueMessages answers GET /endpoint.
func unableToQueueMessages(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(458)
	body := map[string]any{
		"error":   "unable_to_queue_messages",
		"message": "The queue of this node could not be started: try again later",
		"node":    "example.org",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /endpoint", unableToQueueMessages)
	server := &http.Server{
		Addr:              "127.0.0.1:8080",
		Handler:           mux,
		ReadHeaderTimeout: 5 * time.Second,
	}
	log.Fatal(server.ListenAndServe())
}
