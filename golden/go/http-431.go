package main

import (
	"encoding/json"
	"log"
	"net/http"
	"time"
)

// requestHeaderFieldsTooLarge answers GET /endpoint.
func requestHeaderFieldsTooLarge(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(http.StatusRequestHeaderFieldsTooLarge)
	body := map[string]any{
		"error":   "request_header_fields_too_large",
		"message": "The header fields of the request are too large",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /endpoint", requestHeaderFieldsTooLarge)
	server := &http.Server{
		Addr:              "127.0.0.1:8080",
		Handler:           mux,
		ReadHeaderTimeout: 5 * time.Second,
	}
	log.Fatal(server.ListenAndServe())
}
