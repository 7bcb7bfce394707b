package main

import (
	"encoding/json"
	"log"
	"net/http"
	"time"
)

// tooManyForwardedIpAddresses answers GET /endpoint.
func tooManyForwardedIpAddresses(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(463)
	body := map[string]any{
		"error":   "too_many_forwarded_ip_addresses",
		"message": "The X-Forwarded-For header has too many IP addresses",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /endpoint", tooManyForwardedIpAddresses)
	server := &http.Server{
		Addr:              "127.0.0.1:8080",
		Handler:           mux,
		ReadHeaderTimeout: 5 * time.Second,
	}
	log.Fatal(server.ListenAndServe())
}
