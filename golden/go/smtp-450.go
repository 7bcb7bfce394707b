package main

import (
	"encoding/json"
	"log"
	"net/http"
	"time"
)

// mailboxTemporarilyUnavailable answers GET /endpoint.
func mailboxTemporarilyUnavailable(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(450)
	body := map[string]any{
		"error":   "mailbox_temporarily_unavailable",
		"message": "The mailbox is temporarily unavailable: try again later",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /endpoint", mailboxTemporarilyUnavailable)
	server := &http.Server{
		Addr:              "127.0.0.1:8080",
		Handler:           mux,
		ReadHeaderTimeout: 5 * time.Second,
	}
	log.Fatal(server.ListenAndServe())
}
