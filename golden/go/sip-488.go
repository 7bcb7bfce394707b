package main

import (
	"encoding/json"
	"log"
	"net/http"
	"time"
)

// notAcceptableHere answers GET /endpoint.
func notAcceptableHere(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Warning", "305 example.com \"Incompatible media format\"")
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(488)
	body := map[string]any{
		"error":   "not_acceptable_here",
		"message": "The session description is not acceptable here",
		"warning": "305 example.com \"Incompatible media format\"",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /endpoint", notAcceptableHere)
	server := &http.Server{
		Addr:              "127.0.0.1:8080",
		Handler:           mux,
		ReadHeaderTimeout: 5 * time.Second,
	}
	log.Fatal(server.ListenAndServe())
}
