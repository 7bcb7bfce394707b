package main

import (
	"encoding/json"
	"log"
	"net/http"
	"time"
)

// invalidIdentityHeader answers GET /endpoint.
func invalidIdentityHeader(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(438)
	body := map[string]any{
		"error":   "invalid_identity_header",
		"message": "The signature of the caller's identity is not valid",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /endpoint", invalidIdentityHeader)
	server := &http.Server{
		Addr:              "127.0.0.1:8080",
		Handler:           mux,
		ReadHeaderTimeout: 5 * time.Second,
	}
	log.Fatal(server.ListenAndServe())
}
