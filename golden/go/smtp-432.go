package main

import (
	"encoding/json"
	"log"
	"net/http"
	"time"
)

// passwordTransitionNeeded answers GET /endpoint.
func passwordTransitionNeeded(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(432)
	body := map[string]any{
		"error":   "password_transition_needed",
		"message": "The account must first move to this authentication mechanism",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /endpoint", passwordTransitionNeeded)
	server := &http.Server{
		Addr:              "127.0.0.1:8080",
		Handler:           mux,
		ReadHeaderTimeout: 5 * time.Second,
	}
	log.Fatal(server.ListenAndServe())
}
