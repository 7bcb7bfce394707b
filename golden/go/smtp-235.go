package main

import (
	"encoding/json"
	"log"
	"net/http"
	"time"
)

// authenticationSucceeded answers GET /endpoint.
func authenticationSucceeded(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(235)
	body := map[string]any{
		"status":  "authentication_succeeded",
		"message": "Authentication succeeded",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /endpoint", authenticationSucceeded)
	server := &http.Server{
		Addr:              "127.0.0.1:8080",
		Handler:           mux,
		ReadHeaderTimeout: 5 * time.Second,
	}
	log.Fatal(server.ListenAndServe())
}
