package main

import (
	"encoding/json"
	"log"
	"net/http"
	"time"
)

// domainDoesNotAcceptMail answers GET /endpoint.
func domainDoesNotAcceptMail(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(556)
	body := map[string]any{
		"error":   "domain_does_not_accept_mail",
		"message": "The domain of the recipient does not accept mail",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /endpoint", domainDoesNotAcceptMail)
	server := &http.Server{
		Addr:              "127.0.0.1:8080",
		Handler:           mux,
		ReadHeaderTimeout: 5 * time.Second,
	}
	log.Fatal(server.ListenAndServe())
}
