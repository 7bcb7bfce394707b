package main

import (
	"encoding/json"
	"log"
	"net/http"
	"time"
)

// requestUriTooLong answers GET /endpoint.
func requestUriTooLong(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(414)
	body := map[string]any{
		"error":   "request_uri_too_long",
		"message": "The Request-URI exceeds the length that the server accepts",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /endpoint", requestUriTooLong)
	server := &http.Server{
		Addr:              "127.0.0.1:8080",
		Handler:           mux,
		ReadHeaderTimeout: 5 * time.Second,
	}
	log.Fatal(server.ListenAndServe())
}
