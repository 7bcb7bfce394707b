package main

import (
	"encoding/json"
	"log"
	"net/http"
	"time"
)

// expectationFailed answers POST /endpoint.
func expectationFailed(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(http.StatusExpectationFailed)
	body := map[string]any{
		"error":   "expectation_failed",
		"message": "The expectation in the Expect header cannot be met",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("POST /endpoint", expectationFailed)
	server := &http.Server{
		Addr:              "127.0.0.1:8080",
		Handler:           mux,
		ReadHeaderTimeout: 5 * time.Second,
	}
	log.Fatal(server.ListenAndServe())
}
