package main

import (
	"encoding/json"
	"log"
	"net/http"
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
	http.HandleFunc("GET /endpoint", pendingMessagesStarted)
	log.Fatal(http.ListenAndServe("127.0.0.1:8080", nil))
}
