package main

import (
	"encoding/json"
	"log"
	"net/http"
	"time"
)

// commandNotImplementedForParameter answers GET /endpoint.
func commandNotImplementedForParameter(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(501)
	body := map[string]any{
		"error":   "command_not_implemented_for_parameter",
		"message": "The command is not implemented for this parameter",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /endpoint", commandNotImplementedForParameter)
	server := &http.Server{
		Addr:              "127.0.0.1:8080",
		Handler:           mux,
		ReadHeaderTimeout: 5 * time.Second,
	}
	log.Fatal(server.ListenAndServe())
}
