package main

import (
	"encoding/json"
	"log"
	"net/http"
	"time"
)

// parameterNotImplemented answers GET /endpoint.
func parameterNotImplemented(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(504)
	body := map[string]any{
		"error":   "parameter_not_implemented",
		"message": "Command parameter not implemented",
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
