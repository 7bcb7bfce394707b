package main

import (
	"encoding/json"
	"log"
	"net/http"
	"time"
)

// mailboxNameNotAllowed answers GET /endpoint.
func mailboxNameNotAllowed(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(553)
	body := map[string]any{
		"error":   "mailbox_name_not_allowed",
		"message": "The mailbox name is not allowed",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /endpoint", mailboxNameNotAllowed)
	server := &http.Server{
		Addr:              "127.0.0.1:8080",
		Handler:           mux,
		ReadHeaderTimeout: 5 * time.Second,
	}
	log.Fatal(server.ListenAndServe())
}
