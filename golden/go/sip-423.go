package main

import (
	"encoding/json"
	"log"
	"net/http"
	"time"
)

// intervalTooBrief answers GET /endpoint.
func intervalTooBrief(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Min-Expires", "3600")
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(422)
	body := map[string]any{
		"error":       "interval_too_brief",
		"message":     "The expiration time is too short: use at least 3600 seconds",
		"min_expires": 3600,
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /endpoint", intervalTooBrief)
	server := &http.Server{
		Addr:              "127.0.0.1:8080",
		Handler:           mux,
		ReadHeaderTimeout: 5 * time.Second,
	}
	log.Fatal(server.ListenAndServe())
}
