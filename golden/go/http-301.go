package main

import (
	"encoding/json"
	"log"
	"net/http"
	"time"
)

// movedPermanently answers GET /endpoint.
func movedPermanently(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Location", "https://api.example.com/v2/orders")
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(http.StatusMovedPermanently)
	body := map[string]any{
		"status":   "moved_permanently",
		"message":  "This resource has moved permanently to the given location",
		"location": "https://api.example.com/v2/orders",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /endpoint", movedPermanently)
	server := &http.Server{
		Addr:              "127.0.0.1:8080",
		Handler:           mux,
		ReadHeaderTimeout: 5 * time.Second,
	}
	log.Fatal(server.ListenAndServe())
}
