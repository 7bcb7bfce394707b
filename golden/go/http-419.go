package main

import (
	"encoding/json"
	"log"
	"net/http"
	"time"
)

// pageExpired answers GET /endpoint.
func pageExpired(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(419)
	body := map[string]any{
		"error":   "page_expired",
		"message": "The CSRF token is missing or not valid: reload the page",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /endpoint", pageExpired)
	server := &http.Server{
		Addr:              "127.0.0.1:8080",
		Handler:           mux,
		ReadHeaderTimeout: 5 * time.Second,
	}
	log.Fatal(server.ListenAndServe())
}
