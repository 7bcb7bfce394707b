package main

import (
	"encoding/json"
	"log"
	"net/http"
	"time"
)

// tooEarly answers GET /endpoint.
func tooEarly(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(http.StatusTooEarly)
	body := map[string]any{
		"error":   "too_early",
		"message": "Repeat the request after the TLS handshake has finished",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /endpoint", tooEarly)
	server := &http.Server{
		Addr:              "127.0.0.1:8080",
		Handler:           mux,
		ReadHeaderTimeout: 5 * time.Second,
	}
	log.Fatal(server.ListenAndServe())
}
