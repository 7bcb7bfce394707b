package main

import (
	"encoding/json"
	"log"
	"net/http"
	"time"
)

// transactionFailed answers GET /endpoint.
func transactionFailed(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(554)
	body := map[string]any{
		"error":   "transaction_failed",
		"message": "The mail transaction failed",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /endpoint", transactionFailed)
	server := &http.Server{
		Addr:              "127.0.0.1:8080",
		Handler:           mux,
		ReadHeaderTimeout: 5 * time.Second,
	}
	log.Fatal(server.ListenAndServe())
}
