package main

import (
	"encoding/json"
	"log"
	"net/http"
	"time"
)

// aTimeoutOccurred answers GET /endpoint.
func aTimeoutOccurred(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(524)
	body := map[string]any{
		"error":   "a_timeout_occurred",
		"message": "Origin server did not respond in time",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /endpoint", aTimeoutOccurred)
	server := &http.Server{
		Addr:              "127.0.0.1:8080",
		Handler:           mux,
		ReadHeaderTimeout: 5 * time.Second,
	}
	log.Fatal(server.ListenAndServe())
}
