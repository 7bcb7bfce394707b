package main

import (
	"encoding/json"
	"log"
	"net/http"
	"time"
)

// originDnsError answers GET /endpoint.
func originDnsError(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(530)
	body := map[string]any{
		"error":   "origin_dns_error",
		"message": "The host name of the origin server could not be resolved",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /endpoint", originDnsError)
	server := &http.Server{
		Addr:              "127.0.0.1:8080",
		Handler:           mux,
		ReadHeaderTimeout: 5 * time.Second,
	}
	log.Fatal(server.ListenAndServe())
}
