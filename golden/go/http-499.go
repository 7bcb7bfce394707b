package main

import (
	"encoding/json"
	"log"
	"net/http"
	"time"
)

// clientClosedRequest answers GET /endpoint.
func clientClosedRequest(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(499)
	body := map[string]any{
		"error":   "client_closed_request",
		"message": "The client disconnected before the response was sent",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /endpoint", clientClosedRequest)
	server := &http.Server{
		Addr:              "127.0.0.1:8080",
		Handler:           mux,
		ReadHeaderTimeout: 5 * time.Second,
	}
	log.Fatal(server.ListenAndServe())
}
