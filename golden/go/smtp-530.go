package main

import (
	"encoding/json"
	"log"
	"net/http"
	"time"
)

// authenticationRequired answers GET /endpoint.
func authenticationRequired(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(530)
	body := map[string]any{
		"error":   "authentication_required",
		"message": "Authentication is required before this command",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /endpoint", authenticationRequired)
	server := &http.Server{
		Addr:              "127.0.0.1:8080",
		Handler:           mux,
		ReadHeaderTimeout: 5 * time.Second,
	}
	log.Fatal(server.ListenAndServe())
}
