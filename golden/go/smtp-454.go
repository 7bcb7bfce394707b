package main

import (
	"encoding/json"
	"log"
	"net/http"
	"time"
)

// temporaryAuthenticationFailure answers GET /endpoint.
func temporaryAuthenticationFailure(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(454)
	body := map[string]any{
		"error":   "temporary_authentication_failure",
		"message": "Authentication is temporarily not possible: try again later",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /endpoint", temporaryAuthenticationFailure)
	server := &http.Server{
		Addr:              "127.0.0.1:8080",
		Handler:           mux,
		ReadHeaderTimeout: 5 * time.Second,
	}
	log.Fatal(server.ListenAndServe())
}
