package main

import (
	"encoding/json"
	"log"
	"net/http"
	"time"
)

// siteIsOverloaded answers GET /endpoint.
func siteIsOverloaded(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Retry-After", "1800")
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(529)
	body := map[string]any{
		"error":       "site_is_overloaded",
		"message":     "The service is overloaded: try again later",
		"retry_after": 1800,
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /endpoint", siteIsOverloaded)
	server := &http.Server{
		Addr:              "127.0.0.1:8080",
		Handler:           mux,
		ReadHeaderTimeout: 5 * time.Second,
	}
	log.Fatal(server.ListenAndServe())
}
