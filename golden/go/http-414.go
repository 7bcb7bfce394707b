package main

import (
	"encoding/json"
	"log"
	"net/http"
	"time"
)

// uriTooLong answers GET /endpoint.
func uriTooLong(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(http.StatusRequestURITooLong)
	body := map[string]any{
		"error":   "uri_too_long",
		"message": "The request URI is too long",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /endpoint", uriTooLong)
	server := &http.Server{
		Addr:              "127.0.0.1:8080",
		Handler:           mux,
		ReadHeaderTimeout: 5 * time.Second,
	}
	log.Fatal(server.ListenAndServe())
}
