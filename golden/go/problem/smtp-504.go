package main

import (
	"encoding/json"
	"log"
	"net/http"
	"time"
)

// parameterNotImplemented answers GET /endpoint.
func parameterNotImplemented(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/problem+json")
	w.WriteHeader(504)
	body := map[string]any{
		"type":   "https://github.com/statusmith/statusmith/blob/main/statuses.toml#smtp/504",
		"title":  "Parameter Not Implemented",
		"status": 504,
		"detail": "Command parameter not implemented",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /endpoint", parameterNotImplemented)
	server := &http.Server{
		Addr:              "127.0.0.1:8080",
		Handler:           mux,
		ReadHeaderTimeout: 5 * time.Second,
	}
	log.Fatal(server.ListenAndServe())
}
