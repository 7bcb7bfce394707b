package main

import (
	"encoding/json"
	"log"
	"net/http"
	"time"
)

// accepted answers POST /endpoint.
func accepted(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Location", "/jobs/42")
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(http.StatusAccepted)
	body := map[string]any{
		"status":  "accepted",
		"message": "The request was accepted for processing",
		"monitor": "/jobs/42",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("POST /endpoint", accepted)
	server := &http.Server{
		Addr:              "127.0.0.1:8080",
		Handler:           mux,
		ReadHeaderTimeout: 5 * time.Second,
	}
	log.Fatal(server.ListenAndServe())
}
