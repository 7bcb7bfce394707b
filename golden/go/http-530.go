package main

import (
	"encoding/json"
	"log"
	"net/http"
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
	http.HandleFunc("GET /endpoint", originDnsError)
	log.Fatal(http.ListenAndServe("127.0.0.1:8080", nil))
}
