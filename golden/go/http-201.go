package main

import (
	"encoding/json"
	"log"
	"net/http"
	"time"
)

// created answers POST /endpoint.
func created(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Location", "/orders/42")
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(http.StatusCreated)
	body := map[string]any{
		"status":   "created",
		"message":  "The resource was created",
		"location": "/orders/42",
		"id":       42,
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("POST /endpoint", created)
	server := &http.Server{
		Addr:              "127.0.0.1:8080",
		Handler:           mux,
		ReadHeaderTimeout: 5 * time.Second,
	}
	log.Fatal(server.ListenAndServe())
}
