package main

import (
	"encoding/json"
	"log"
	"net/http"
)

// paymentRequired answers GET /endpoint.
func paymentRequired(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(402)
	body := map[string]any{
		"error":   "payment_required",
		"message": "Payment is required",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	http.HandleFunc("GET /endpoint", paymentRequired)
	log.Fatal(http.ListenAndServe("127.0.0.1:8080", nil))
}
