package main

import (
	"encoding/json"
	"log"
	"net/http"
	"time"
)

// unauthorized answers GET /endpoint.
func unauthorized(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("WWW-Authenticate", "Digest realm=\"example.com\", qop=\"auth\", nonce=\"7d1c0b5e9a3f4826\", algorithm=SHA-256")
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(http.StatusUnauthorized)
	body := map[string]any{
		"error":     "unauthorized",
		"message":   "This server requires credentials",
		"challenge": "Digest realm=\"example.com\", qop=\"auth\", nonce=\"7d1c0b5e9a3f4826\", algorithm=SHA-256",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /endpoint", unauthorized)
	server := &http.Server{
		Addr:              "127.0.0.1:8080",
		Handler:           mux,
		ReadHeaderTimeout: 5 * time.Second,
	}
	log.Fatal(server.ListenAndServe())
}
