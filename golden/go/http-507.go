package main

import (
	"encoding/json"
	"log"
	"net/http"
	"time"
)

// insufficientStorage answers PUT /endpoint.
func insufficientStorage(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(http.StatusInsufficientStorage)
	body := map[string]any{
		"error":   "insufficient_storage",
		"message": "There is not enough storage left to complete the request",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("PUT /endpoint", insufficientStorage)
	server := &http.Server{
		Addr:              "127.0.0.1:8080",
		Handler:           mux,
		ReadHeaderTimeout: 5 * time.Second,
	}
	log.Fatal(server.ListenAndServe())
}
