package main

import (
	"encoding/json"
	"log"
	"net/http"
	"time"
)

// tooManyHops answers GET /endpoint.
func tooManyHops(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(483)
	body := map[string]any{
		"error":   "too_many_hops",
		"message": "The request has passed through too many servers",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /endpoint", tooManyHops)
	server := &http.Server{
		Addr:              "127.0.0.1:8080",
		Handler:           mux,
		ReadHeaderTimeout: 5 * time.Second,
	}
	log.Fatal(server.ListenAndServe())
}
