package main

import (
	"encoding/json"
	"log"
	"net/http"
	"time"
)

// encryptionNeeded answers GET /endpoint.
func encryptionNeeded(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(523)
	body := map[string]any{
		"error":   "encryption_needed",
		"message": "This authentication mechanism needs an encrypted connection",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /endpoint", encryptionNeeded)
	server := &http.Server{
		Addr:              "127.0.0.1:8080",
		Handler:           mux,
		ReadHeaderTimeout: 5 * time.Second,
	}
	log.Fatal(server.ListenAndServe())
}
