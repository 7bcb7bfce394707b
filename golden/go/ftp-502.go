package main

import (
	"encoding/json"
	"log"
	"net/http"
	"time"
)

// commandNotImplemented answers GET /endpoint.
func commandNotImplemented(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(501)
	body := map[string]any{
		"error":   "command_not_implemented",
		"message": "This command is not implemented",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /endpoint", commandNotImplemented)
	server := &http.Server{
		Addr:              "127.0.0.1:8080",
		Handler:           mux,
		ReadHeaderTimeout: 5 * time.Second,
	}
	log.Fatal(server.ListenAndServe())
}
