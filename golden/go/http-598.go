package main

import (
	"encoding/json"
	"log"
	"net/http"
	"time"
)

// networkReadTimeoutError answers GET /endpoint.
func networkReadTimeoutError(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(598)
	body := map[string]any{
		"error":   "network_read_timeout_error",
		"message": "Reading from the upstream server timed out",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /endpoint", networkReadTimeoutError)
	server := &http.Server{
		Addr:              "127.0.0.1:8080",
		Handler:           mux,
		ReadHeaderTimeout: 5 * time.Second,
	}
	log.Fatal(server.ListenAndServe())
}
