package main

import (
	"encoding/json"
	"log"
	"net/http"
	"time"
)

// badSequenceOfCommands answers GET /endpoint.
func badSequenceOfCommands(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(409)
	body := map[string]any{
		"error":   "bad_sequence_of_commands",
		"message": "The command came in the wrong order",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /endpoint", badSequenceOfCommands)
	server := &http.Server{
		Addr:              "127.0.0.1:8080",
		Handler:           mux,
		ReadHeaderTimeout: 5 * time.Second,
	}
	log.Fatal(server.ListenAndServe())
}
