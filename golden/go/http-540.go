package main

import (
	"encoding/json"
	"log"
	"net/http"
	"time"
)

// temporarilyDisabled answers GET /endpoint.
func temporarilyDisabled(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(540)
	body := map[string]any{
		"error":   "temporarily_disabled",
		"message": "This endpoint is temporarily disabled",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /endpoint", temporarilyDisabled)
	server := &http.Server{
		Addr:              "127.0.0.1:8080",
		Handler:           mux,
		ReadHeaderTimeout: 5 * time.Second,
	}
	log.Fatal(server.ListenAndServe())
}
