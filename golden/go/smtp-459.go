package main

import (
	"encoding/json"
	"log"
	"net/http"
	"time"
)

// nodeNotAllowed answers GET /endpoint.
func nodeNotAllowed(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(459)
	body := map[string]any{
		"error":   "node_not_allowed",
		"message": "The server does not start the queue of this node for this client",
		"node":    "example.org",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /endpoint", nodeNotAllowed)
	server := &http.Server{
		Addr:              "127.0.0.1:8080",
		Handler:           mux,
		ReadHeaderTimeout: 5 * time.Second,
	}
	log.Fatal(server.ListenAndServe())
}
