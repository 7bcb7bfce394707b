package main

import (
	"encoding/json"
	"log"
	"net/http"
	"time"
)

// requestedHostUnavailable answers GET /endpoint.
func requestedHostUnavailable(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(434)
	body := map[string]any{
		"error":   "requested_host_unavailable",
		"message": "The requested host is not available",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /endpoint", requestedHostUnavailable)
	server := &http.Server{
		Addr:              "127.0.0.1:8080",
		Handler:           mux,
		ReadHeaderTimeout: 5 * time.Second,
	}
	log.Fatal(server.ListenAndServe())
}
