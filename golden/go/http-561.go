package main

import (
	"encoding/json"
	"log"
	"net/http"
	"time"
)

// identityProviderError answers GET /endpoint.
func identityProviderError(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(561)
	body := map[string]any{
		"error":   "identity_provider_error",
		"message": "Login through the identity provider failed",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /endpoint", identityProviderError)
	server := &http.Server{
		Addr:              "127.0.0.1:8080",
		Handler:           mux,
		ReadHeaderTimeout: 5 * time.Second,
	}
	log.Fatal(server.ListenAndServe())
}
