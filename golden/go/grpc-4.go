package main

import (
	"encoding/json"
	"log"
	"net/http"
	"time"
)

// deadlineExceeded answers GET /endpoint.
func deadlineExceeded(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(504)
	body := map[string]any{
		"error":   "deadline_exceeded",
		"message": "The deadline passed before the call completed",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /endpoint", deadlineExceeded)
	server := &http.Server{
		Addr:              "127.0.0.1:8080",
		Handler:           mux,
		ReadHeaderTimeout: 5 * time.Second,
	}
	log.Fatal(server.ListenAndServe())
}
