package main

import (
	"encoding/json"
	"log"
	"net/http"
	"time"
)

// consentNeeded answers GET /endpoint.
func consentNeeded(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Permission-Missing", "sip:carol@example.com")
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(470)
	body := map[string]any{
		"error":              "consent_needed",
		"message":            "Permission of at least one recipient is missing",
		"permission_missing": "sip:carol@example.com",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /endpoint", consentNeeded)
	server := &http.Server{
		Addr:              "127.0.0.1:8080",
		Handler:           mux,
		ReadHeaderTimeout: 5 * time.Second,
	}
	log.Fatal(server.ListenAndServe())
}
