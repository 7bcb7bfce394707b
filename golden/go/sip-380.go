package main

import (
	"encoding/json"
	"log"
	"net/http"
	"time"
)

// alternativeService answers GET /endpoint.
func alternativeService(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(380)
	body := map[string]any{
		"status":  "alternative_service",
		"message": "The call failed, but another service is available",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /endpoint", alternativeService)
	server := &http.Server{
		Addr:              "127.0.0.1:8080",
		Handler:           mux,
		ReadHeaderTimeout: 5 * time.Second,
	}
	log.Fatal(server.ListenAndServe())
}
