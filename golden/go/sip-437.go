package main

import (
	"encoding/json"
	"log"
	"net/http"
	"time"
)

// unsupportedCredential answers GET /endpoint.
func unsupportedCredential(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(437)
	body := map[string]any{
		"error":   "unsupported_credential",
		"message": "The caller's credential is not trusted or not supported",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /endpoint", unsupportedCredential)
	server := &http.Server{
		Addr:              "127.0.0.1:8080",
		Handler:           mux,
		ReadHeaderTimeout: 5 * time.Second,
	}
	log.Fatal(server.ListenAndServe())
}
