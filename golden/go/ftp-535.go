package main

import (
	"encoding/json"
	"log"
	"net/http"
	"time"
)

// failedSecurityCheck answers GET /endpoint.
func failedSecurityCheck(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(535)
	body := map[string]any{
		"error":   "failed_security_check",
		"message": "The security check failed",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /endpoint", failedSecurityCheck)
	server := &http.Server{
		Addr:              "127.0.0.1:8080",
		Handler:           mux,
		ReadHeaderTimeout: 5 * time.Second,
	}
	log.Fatal(server.ListenAndServe())
}
