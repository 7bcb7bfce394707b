package main

import (
	"encoding/json"
	"log"
	"net/http"
	"time"
)

// authenticationMechanismTooWeak answers GET /endpoint.
func authenticationMechanismTooWeak(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(534)
	body := map[string]any{
		"error":   "authentication_mechanism_too_weak",
		"message": "The authentication mechanism is too weak for this account",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /endpoint", authenticationMechanismTooWeak)
	server := &http.Server{
		Addr:              "127.0.0.1:8080",
		Handler:           mux,
		ReadHeaderTimeout: 5 * time.Second,
	}
	log.Fatal(server.ListenAndServe())
}
