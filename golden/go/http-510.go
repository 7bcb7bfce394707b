package main

import (
	"encoding/json"
	"log"
	"net/http"
	"time"
)

// notExtended answers GET /endpoint.
func notExtended(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(http.StatusNotExtended)
	body := map[string]any{
		"error":   "not_extended",
		"message": "The request lacks a required protocol extension",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /endpoint", notExtended)
	server := &http.Server{
		Addr:              "127.0.0.1:8080",
		Handler:           mux,
		ReadHeaderTimeout: 5 * time.Second,
	}
	log.Fatal(server.ListenAndServe())
}
