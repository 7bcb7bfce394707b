package main

import (
	"encoding/json"
	"log"
	"net/http"
	"time"
)

// securityDataExchangeComplete answers GET /endpoint.
func securityDataExchangeComplete(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(234)
	body := map[string]any{
		"status":  "security_data_exchange_complete",
		"message": "The security mechanism is accepted",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /endpoint", securityDataExchangeComplete)
	server := &http.Server{
		Addr:              "127.0.0.1:8080",
		Handler:           mux,
		ReadHeaderTimeout: 5 * time.Second,
	}
	log.Fatal(server.ListenAndServe())
}
