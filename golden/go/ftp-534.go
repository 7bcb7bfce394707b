package main

import (
	"encoding/json"
	"log"
	"net/http"
	"time"
)

// requestDeniedByPolicy answers GET /endpoint.
func requestDeniedByPolicy(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(534)
	body := map[string]any{
		"error":   "request_denied_by_policy",
		"message": "The policy of the server denies the request",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /endpoint", requestDeniedByPolicy)
	server := &http.Server{
		Addr:              "127.0.0.1:8080",
		Handler:           mux,
		ReadHeaderTimeout: 5 * time.Second,
	}
	log.Fatal(server.ListenAndServe())
}
