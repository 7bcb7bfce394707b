package main

import (
	"encoding/json"
	"log"
	"net/http"
	"time"
)

// pendingMessagesStarted answers GET /endpoint.
func pendingMessagesStarted(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(253)
	body := map[string]any{
		"status":  "pending_messages_started",
		"message": "Delivery of 3 pending messages was started",
		"node":    "example.org",
		"pending": 3,
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /endpoint", pendingMessagesStarted)
	server := &http.Server{
		Addr:              "127.0.0.1:8080",
		Handler:           mux,
		ReadHeaderTimeout: 5 * time.Second,
	}
	log.Fatal(server.ListenAndServe())
}
