package main

import (
	"encoding/json"
	"log"
	"net/http"
	"time"
)

// found answers GET /endpoint.
func found(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Location", "https://backup.example.com/orders")
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(http.StatusFound)
	body := map[string]any{
		"status":   "found",
		"message":  "This resource is at another location for now",
		"location": "https://backup.example.com/orders",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /endpoint", found)
	server := &http.Server{
		Addr:              "127.0.0.1:8080",
		Handler:           mux,
		ReadHeaderTimeout: 5 * time.Second,
	}
	log.Fatal(server.ListenAndServe())
}
