package main

import (
	"encoding/json"
	"log"
	"net/http"
	"time"
)

// callTransactionDoesNotExist answers GET /endpoint.
func callTransactionDoesNotExist(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(481)
	body := map[string]any{
		"error":   "call_transaction_does_not_exist",
		"message": "The request belongs to no known call or transaction",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /endpoint", callTransactionDoesNotExist)
	server := &http.Server{
		Addr:              "127.0.0.1:8080",
		Handler:           mux,
		ReadHeaderTimeout: 5 * time.Second,
	}
	log.Fatal(server.ListenAndServe())
}
