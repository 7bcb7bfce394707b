package main

import (
	"encoding/json"
	"log"
	"net/http"
	"time"
)

// sessionIntervalTooSmall answers GET /endpoint.
func sessionIntervalTooSmall(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Min-SE", "1800")
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(422)
	body := map[string]any{
		"error":   "session_interval_too_small",
		"message": "The session interval is too small: use at least 1800 seconds",
		"min_se":  1800,
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /endpoint", sessionIntervalTooSmall)
	server := &http.Server{
		Addr:              "127.0.0.1:8080",
		Handler:           mux,
		ReadHeaderTimeout: 5 * time.Second,
	}
	log.Fatal(server.ListenAndServe())
}
