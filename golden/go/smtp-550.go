package main

import (
	"encoding/json"
	"log"
	"net/http"
	"time"
)

// mailboxUnavailable answers GET /endpoint.
func mailboxUnavailable(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(550)
	body := map[string]any{
		"error":   "mailbox_unavailable",
		"message": "The mailbox does not exist or is not accessible",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /endpoint", mailboxUnavailable)
	server := &http.Server{
		Addr:              "127.0.0.1:8080",
		Handler:           mux,
		ReadHeaderTimeout: 5 * time.Second,
	}
	log.Fatal(server.ListenAndServe())
}
