package main

import (
	"encoding/json"
	"log"
	"net/http"
	"time"
)

// unavailableForLegalReasons answers GET /endpoint.
func unavailableForLegalReasons(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Link", "<https://isp.example.net/>; rel=\"blocked-by\"")
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(http.StatusUnavailableForLegalReasons)
	body := map[string]any{
		"error":      "unavailable_for_legal_reasons",
		"message":    "Access to this resource is blocked for legal reasons",
		"blocked_by": "https://isp.example.net/",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /endpoint", unavailableForLegalReasons)
	server := &http.Server{
		Addr:              "127.0.0.1:8080",
		Handler:           mux,
		ReadHeaderTimeout: 5 * time.Second,
	}
	log.Fatal(server.ListenAndServe())
}
