package main

import (
	"encoding/json"
	"log"
	"net/http"
	"time"
)

// requestHeaderTooLarge answers GET /endpoint.
func requestHeaderTooLarge(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(494)
	body := map[string]any{
		"error":   "request_header_too_large",
		"message": "The request header is too large",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /endpoint", requestHeaderTooLarge)
	server := &http.Server{
		Addr:              "127.0.0.1:8080",
		Handler:           mux,
		ReadHeaderTimeout: 5 * time.Second,
	}
	log.Fatal(server.ListenAndServe())
}
