package main

import (
	"encoding/json"
	"log"
	"net/http"
	"time"
)

// networkConnectTimeoutError answers GET /endpoint.
func networkConnectTimeoutError(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(599)
	body := map[string]any{
		"error":   "network_connect_timeout_error",
		"message": "Connecting to the upstream server timed out",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /endpoint", networkConnectTimeoutError)
	server := &http.Server{
		Addr:              "127.0.0.1:8080",
		Handler:           mux,
		ReadHeaderTimeout: 5 * time.Second,
	}
	log.Fatal(server.ListenAndServe())
}
