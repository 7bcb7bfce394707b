package main

import (
	"encoding/json"
	"log"
	"net/http"
)

// serviceUnavailable answers GET /endpoint.
func serviceUnavailable(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Retry-After", "120")
	w.Header().Set("Content-Type", "application/problem+json")
	w.WriteHeader(503)
	body := map[string]any{
		"type":        "about:blank",
		"title":       "Service Unavailable",
		"status":      503,
		"detail":      "The service is unavailable: try again later",
		"retry_after": 120,
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	http.HandleFunc("GET /endpoint", serviceUnavailable)
	log.Fatal(http.ListenAndServe("127.0.0.1:8080", nil))
}
