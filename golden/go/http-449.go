package main

import (
	"encoding/json"
	"log"
	"net/http"
	"time"
)

// retryWith answers GET /endpoint.
func retryWith(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Ms-Echo-Request", "token")
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(449)
	body := map[string]any{
		"error":        "retry_with",
		"message":      "More information is needed to answer the request",
		"echo_request": "token",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /endpoint", retryWith)
	server := &http.Server{
		Addr:              "127.0.0.1:8080",
		Handler:           mux,
		ReadHeaderTimeout: 5 * time.Second,
	}
	log.Fatal(server.ListenAndServe())
}
