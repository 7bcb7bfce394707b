package main

import (
	"encoding/json"
	"log"
	"net/http"
	"time"
)

// clientClosedConnection answers GET /endpoint.
func clientClosedConnection(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(460)
	body := map[string]any{
		"error":   "client_closed_connection",
		"message": "The client disconnected before the response was ready",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /endpoint", clientClosedConnection)
	server := &http.Server{
		Addr:              "127.0.0.1:8080",
		Handler:           mux,
		ReadHeaderTimeout: 5 * time.Second,
	}
	log.Fatal(server.ListenAndServe())
}
