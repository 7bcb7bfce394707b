package main

import (
	"encoding/json"
	"log"
	"net/http"
	"time"
)

// encryptionRequiredForMechanism answers GET /endpoint.
func encryptionRequiredForMechanism(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(538)
	body := map[string]any{
		"error":   "encryption_required_for_mechanism",
		"message": "This authentication mechanism requires an encrypted connection",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /endpoint", encryptionRequiredForMechanism)
	server := &http.Server{
		Addr:              "127.0.0.1:8080",
		Handler:           mux,
		ReadHeaderTimeout: 5 * time.Second,
	}
	log.Fatal(server.ListenAndServe())
}
