package main

import (
	"encoding/json"
	"log"
	"net/http"
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
	http.HandleFunc("GET /endpoint", transactionFailed)
	log.Fatal(http.ListenAndServe("127.0.0.1:8080", nil))
}
